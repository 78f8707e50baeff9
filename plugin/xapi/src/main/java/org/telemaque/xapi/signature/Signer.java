package org.telemaque.xapi.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/** Signs statements with one RSA key (xAPI 1.0.3, Data 2.6). */
public final class Signer {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /**
     * A signer.
     *
     * @param key an RSA key of at least 2048 bits
     * @param chain the certificates that say whose key it is, the signer's first; may be empty
     */
    public Signer(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** Signs a statement as it is; whatever is changed afterwards breaks the signature. */
    public Signed sign(Statement statement) {
        Enclosure signature = Enclosure.of(SignatureCheck.MEDIA_TYPE, jws(StatementWriter.text(statement)));
        Attachment attachment = Attachment.of(
                Iri.of(SignatureCheck.USAGE),
                LanguageMap.of("en", "Signature"),
                new Attachment.Content(SignatureCheck.MEDIA_TYPE, signature.length(), signature.sha2()));
        List<Attachment> attachments = new ArrayList<>(statement.attachments());
        attachments.add(attachment);
        return new Signed(statement.withAttachments(attachments), signature);
    }

    private byte[] jws(String payload) {
        try {
            List<Base64> certificates = new ArrayList<>();
            for (X509Certificate certificate : chain) {
                certificates.add(Base64.encode(certificate.getEncoded()));
            }
            JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256);
            JWSHeader whole = certificates.isEmpty()
                    ? header.build()
                    : header.x509CertChain(certificates).build();
            JWSObject jws = new JWSObject(whole, new Payload(payload));
            jws.sign(new RSASSASigner(key));
            return jws.serialize().getBytes(StandardCharsets.US_ASCII);
        } catch (JOSEException | CertificateEncodingException unusable) {
            throw new IllegalArgumentException("The key or a certificate cannot be used to sign", unusable);
        }
    }

    /**
     * A statement and the signature that travels beside it.
     *
     * @param statement with the signature among its attachments
     * @param signature its bytes
     */
    public record Signed(Statement statement, Enclosure signature) {}
}
