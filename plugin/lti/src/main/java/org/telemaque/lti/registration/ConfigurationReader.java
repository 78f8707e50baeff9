package org.telemaque.lti.registration;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.security.Registration;

/** Reads a platform's description of itself, or says all that is wrong with it. */
final class ConfigurationReader {
    static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final int LONGEST_ISSUER = 255;
    private static final String FILE = "openid-configuration";
    private static final String HOST_AND_PORT = "[A-Za-z0-9._-]+:\\d{1,5}";

    private final JsonObject json;
    private final FileValues values;
    private final URI readFrom;
    private final boolean loopbackAllowed;

    ConfigurationReader(JsonObject json, URI readFrom, boolean loopbackAllowed) {
        this.json = json;
        this.values = new FileValues(FILE, PlainValues.of(json));
        this.readFrom = readFrom;
        this.loopbackAllowed = loopbackAllowed;
    }

    ConfigurationOutcome read() {
        PlatformConfiguration configuration = new PlatformConfiguration(
                issuer(), endpoints(), values.endpoint("registration_endpoint", loopbackAllowed), product(), support());
        supportsUs();
        return values.defects().isEmpty()
                ? new ConfigurationOutcome.Read(configuration, configuration.remarks(readFrom))
                : new ConfigurationOutcome.Faulty(values.defects());
    }

    private String issuer() {
        String issuer = values.endpoint("issuer", loopbackAllowed).toString();
        if (issuer.length() > LONGEST_ISSUER) {
            values.defect("issuer", "must have at most " + LONGEST_ISSUER + " characters");
        }
        if (!issuer.isEmpty() && !Sites.speaksFor(readFrom.toString(), issuer)) {
            values.defect("issuer", "must stand on the site of the description, " + readFrom.getHost());
        }
        return values.textOr("issuer", "");
    }

    private Registration.Endpoints endpoints() {
        URI token = values.endpoint("token_endpoint", loopbackAllowed);
        return new Registration.Endpoints(
                values.endpoint("authorization_endpoint", loopbackAllowed),
                token,
                values.endpoint("jwks_uri", loopbackAllowed),
                audience(token));
    }

    /**
     * Whom an assertion is addressed to. Canvas names the bare host of its authorization server there and compares with the
     * address of its token endpoint all the same, so a host by itself is not taken for a name.
     */
    private String audience(URI token) {
        String server = values.textOr("authorization_server", token.toString());
        return server.contains(":") && !server.matches(HOST_AND_PORT) ? server : token.toString();
    }

    private PlatformConfiguration.Product product() {
        JsonObject lti = lti();
        return new PlatformConfiguration.Product(
                Members.text(lti, "product_family_code"), Members.text(lti, "version"));
    }

    private JsonObject lti() {
        return Members.object(json, LTI).orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private PlatformConfiguration.Support support() {
        Map<String, Set<String>> messages = new LinkedHashMap<>();
        Members.objects(lti(), "messages_supported")
                .forEach(message ->
                        messages.put(Members.text(message, "type"), Set.copyOf(Members.texts(message, "placements"))));
        return new PlatformConfiguration.Support(
                messages,
                Set.copyOf(values.texts("scopes_supported")),
                Set.copyOf(values.texts("claims_supported")),
                Members.texts(lti(), "variables").stream()
                        .map(variable -> variable.replaceFirst("^\\$", ""))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void supportsUs() {
        lists("token_endpoint_auth_methods_supported", "private_key_jwt");
        lists("token_endpoint_auth_signing_alg_values_supported", "RS256");
        lists("id_token_signing_alg_values_supported", "RS256");
        lists("response_types_supported", "id_token");
        if (!json.containsKey(LTI)) {
            values.defect(LTI, "is missing: this is no LTI platform");
        }
    }

    /** A platform that leaves a list out may still know the value; one that lists others does not. */
    private void lists(String key, String needed) {
        List<String> listed = values.texts(key);
        if (!listed.isEmpty() && !listed.contains(needed)) {
            values.defect(key, "must contain " + needed);
        }
    }
}
