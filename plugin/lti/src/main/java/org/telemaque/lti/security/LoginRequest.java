package org.telemaque.lti.security;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A platform's wish to begin a login, by which nothing is proved yet (Security Framework, section 5.1.1.1).
 *
 * @param parameters the parameters that we know, each once
 */
public record LoginRequest(Map<String, String> parameters) implements LoginVerdict {
    private static final int LONGEST_ID = 255;
    /** Each login is kept until its launch, before anybody has proved anything: hints are short tokens, not letters. */
    private static final Map<String, Integer> LONGEST =
            Map.of("login_hint", 2 * 1024, "lti_message_hint", 3 * 1024, "target_link_uri", 1024);

    private static final List<String> REQUIRED = List.of("iss", "login_hint", "target_link_uri");
    private static final Set<String> KNOWN = Set.of(
            "iss",
            "login_hint",
            "target_link_uri",
            "lti_message_hint",
            "client_id",
            "lti_deployment_id",
            "deployment_id",
            "lti_storage_target");

    /** Keeps its own copy; the required parameters are there. */
    public LoginRequest {
        parameters = Map.copyOf(parameters);
        if (!parameters.keySet().containsAll(REQUIRED)) {
            throw new IllegalArgumentException("a login request has " + REQUIRED);
        }
    }

    /** Reads the parameters of a query or a form; those that nobody knows are ignored. */
    public static LoginVerdict parse(Map<String, List<String>> query, URI toolOrigin) {
        Map<String, String> known = new HashMap<>();
        for (String name : KNOWN) {
            List<String> values = query.getOrDefault(name, List.of());
            if (values.size() > 1) {
                return malformed(name + " is given more than once");
            }
            if (!values.isEmpty()) {
                known.put(name, values.get(0));
            }
        }
        return judge(known, toolOrigin);
    }

    private static LoginVerdict judge(Map<String, String> known, URI toolOrigin) {
        for (String name : REQUIRED) {
            if (known.getOrDefault(name, "").isBlank()) {
                return malformed(name + " is missing");
            }
        }
        for (Map.Entry<String, String> parameter : known.entrySet()) {
            if (parameter.getValue().length() > LONGEST.getOrDefault(parameter.getKey(), LONGEST_ID)) {
                return malformed(parameter.getKey() + " is too long");
            }
        }
        String target = known.getOrDefault("target_link_uri", "");
        return TargetLink.isUnder(target, toolOrigin)
                ? new LoginRequest(known)
                : new LtiRejection(Reason.TARGET_LINK_FOREIGN, "target_link_uri " + target);
    }

    private static LtiRejection malformed(String detail) {
        return new LtiRejection(Reason.LOGIN_MALFORMED, detail);
    }

    /** The platform that wants to log in. */
    public String issuer() {
        return parameters.getOrDefault("iss", "");
    }

    /** What the platform wants back, unchanged. */
    public String loginHint() {
        return parameters.getOrDefault("login_hint", "");
    }

    /** Where the person shall arrive; a signed claim must repeat it later. */
    public String targetLinkUri() {
        return parameters.getOrDefault("target_link_uri", "");
    }

    /** What else the platform wants back, unchanged. */
    public Optional<String> messageHint() {
        return Optional.ofNullable(parameters.get("lti_message_hint"));
    }

    /** Our name at the platform, where it is said. */
    public Optional<String> clientId() {
        return named("client_id");
    }

    /** The deployment, where it is said: Canvas has a name of its own for it. */
    public Optional<String> deploymentId() {
        return named("lti_deployment_id").or(() -> named("deployment_id"));
    }

    /** The frame that offers to keep our state, where there is one. */
    public Optional<String> storageTarget() {
        return named("lti_storage_target");
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
