package org.telemaque.xapi.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.Sameness;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.value.XapiVersion;

/** Checks the signatures that came with a statement (xAPI 1.0.3, Data 2.6). */
public final class SignatureCheck {
    /** What an attachment that signs its statement is for. */
    public static final String USAGE = "http://adlnet.gov/expapi/attachments/signature";

    static final String MEDIA_TYPE = "application/octet-stream";
    private static final Set<JWSAlgorithm> ALLOWED = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);

    private final JsonObject statement;
    private final Map<String, Enclosure> enclosures;
    private final XapiVersion edition;

    private SignatureCheck(JsonObject statement, Map<String, Enclosure> enclosures, XapiVersion edition) {
        this.statement = statement;
        this.enclosures = enclosures;
        this.edition = edition;
    }

    /**
     * What is wrong with the signatures of a statement; an empty list when nothing is, or when it is not signed.
     *
     * @param statement its sound JSON, as it was received
     * @param enclosures the bytes of attachments by their SHA-2 in small letters
     * @param edition by whose rules the payload is compared with the statement
     */
    public static List<Defect> defects(JsonObject statement, Map<String, Enclosure> enclosures, XapiVersion edition) {
        return new SignatureCheck(statement, enclosures, edition).defects();
    }

    private List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        List<JsonValue> attachments = attachments(statement);
        for (int index = 0; index < attachments.size(); index++) {
            JsonObject one = attachments.get(index).asJsonObject();
            String path = "$.attachments[" + index + "]";
            if (signs(one)) {
                wrong(one).ifPresent(sentence -> defects.add(new Defect(path, sentence)));
            }
        }
        return defects;
    }

    private Optional<String> wrong(JsonObject attachment) {
        if (!attachment.getString("contentType", "").equals(MEDIA_TYPE)) {
            return Optional.of("is a signature and must have the contentType " + MEDIA_TYPE);
        }
        return Optional.ofNullable(
                        enclosures.get(attachment.getString("sha2", "").toLowerCase(java.util.Locale.ROOT)))
                .map(bytes -> wrong(bytes.bytes()))
                .orElseGet(() -> Optional.of("is a signature and must come with its bytes"));
    }

    private Optional<String> wrong(byte[] bytes) {
        try {
            JWSObject jws = JWSObject.parse(new String(bytes, StandardCharsets.US_ASCII).strip());
            if (!ALLOWED.contains(jws.getHeader().getAlgorithm())) {
                return Optional.of("must be signed with RS256, RS384 or RS512");
            }
            if (!signsThis(jws)) {
                return Optional.of("must have the very statement as its payload");
            }
            return isBySaidCertificate(jws) ? Optional.empty() : Optional.of("is not by the certificate in x5c");
        } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
            return Optional.of("must be a JSON Web Signature in its compact form");
        }
    }

    private boolean signsThis(JWSObject jws) {
        return StrictJson.parse(jws.getPayload().toBytes()) instanceof StrictJson.Parsed.Value value
                && value.json() instanceof JsonObject payload
                && isStatement(payload)
                && Sameness.same(edition, unsigned(payload), unsigned(statement));
    }

    private static boolean isStatement(JsonObject payload) {
        return org.telemaque.xapi.validation.StatementValidator.tolerant()
                .defectsOfStatement(payload, "$")
                .isEmpty();
    }

    private static boolean isBySaidCertificate(JWSObject jws) throws JOSEException {
        List<Base64> chain = jws.getHeader().getX509CertChain();
        if (chain == null || chain.isEmpty()) {
            return true;
        }
        X509Certificate signer = X509CertUtils.parse(chain.get(0).decode());
        return signer != null
                && signer.getPublicKey() instanceof RSAPublicKey key
                && jws.verify(new RSASSAVerifier(key));
    }

    /** A statement without its signatures, and without the empty list that this may leave. */
    static JsonObject unsigned(JsonObject statement) {
        JsonArrayBuilder others = Provided.JSON.createArrayBuilder();
        List<JsonValue> kept = attachments(statement).stream()
                .filter(one -> !(one instanceof JsonObject object && signs(object)))
                .toList();
        kept.forEach(others::add);
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder(statement).remove("attachments");
        return (kept.isEmpty() ? json : json.add("attachments", others)).build();
    }

    private static List<JsonValue> attachments(JsonObject statement) {
        return statement.containsKey("attachments") ? statement.getJsonArray("attachments") : List.of();
    }

    private static boolean signs(JsonObject attachment) {
        return attachment.getString("usageType", "").equals(USAGE);
    }
}
