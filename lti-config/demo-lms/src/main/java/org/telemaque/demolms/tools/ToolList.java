package org.telemaque.demolms.tools;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.demolms.platform.Registration;

/** The tools that registered themselves since the start. */
public final class ToolList {

    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final List<String> MESSAGES = List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    private static final String CANVAS = "https://canvas.instructure.com/lti/";
    private static final int BYTES = 24;
    private static final int MOST = 50;

    private final Registration platform;
    private final List<String> scopes;
    private final SecureRandom chance;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final List<RegisteredTool> tools = new CopyOnWriteArrayList<>();

    /** An empty list of the platform that offers these scopes. */
    public ToolList(Registration platform, List<String> scopes, SecureRandom chance) {
        this.platform = platform;
        this.scopes = List.copyOf(scopes);
        this.chance = chance;
    }

    /** A fresh token that lets one tool register once. */
    public String token() {
        if (tokens.size() >= MOST) {
            tokens.clear();
        }
        String token = random();
        tokens.add(token);
        return token;
    }

    /** Where this LMS describes itself. */
    public String description() {
        return platform.issuer() + "/openid-configuration";
    }

    /** The description (section 2.1). */
    public Map<String, Object> configuration() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issuer", platform.issuer());
        json.put("authorization_endpoint", platform.issuer() + "/authorize");
        json.put("token_endpoint", platform.tokenAddress());
        json.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        json.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        json.put("jwks_uri", platform.issuer() + "/jwks");
        json.put("registration_endpoint", platform.issuer() + "/register");
        json.put(
                "scopes_supported",
                Stream.concat(Stream.of("openid"), scopes.stream()).toList());
        json.put("response_types_supported", List.of("id_token"));
        json.put("subject_types_supported", List.of("public"));
        json.put("id_token_signing_alg_values_supported", List.of("RS256"));
        json.put("claims_supported", List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale"));
        json.put(
                PLATFORM,
                Map.of(
                        "product_family_code",
                        "telemaque-demo-lms",
                        "version",
                        "1.0",
                        "messages_supported",
                        MESSAGES.stream().map(type -> Map.of("type", type)).toList(),
                        "variables",
                        List.of("Context.id.history", "ResourceLink.id.history")));
        return json;
    }

    /**
     * The description as Canvas gives it: tools register at another host than the issuer's, the authorization server is a bare
     * host though assertions are addressed to the token endpoint, and placements have names of its own.
     */
    public Map<String, Object> configurationLikeCanvas() {
        Map<String, Object> json = configuration();
        URI issuer = URI.create(platform.issuer());
        json.put("registration_endpoint", platform.issuer().replace("127.0.0.1", "localhost") + "/register");
        json.put("authorization_server", issuer.getHost());
        json.put(
                PLATFORM,
                Map.of(
                        "product_family_code",
                        "canvas",
                        "version",
                        "OpenSource",
                        "messages_supported",
                        List.of(
                                Map.of("type", MESSAGES.get(0)),
                                Map.of(
                                        "type",
                                        MESSAGES.get(1),
                                        "placements",
                                        List.of("editor_button", CANVAS + "link_selection", "assignment_selection"))),
                        "variables",
                        List.of("ResourceLink.id.history")));
        return json;
    }

    /** Registers a tool (section 3.4); the token is used up when that goes well. */
    public RegistrationAnswer register(String token, Map<String, Object> request) {
        if (!tokens.contains(token)) {
            return RegistrationAnswer.refused(401, "invalid_token", "this registration token is not known, or used");
        }
        Optional<String> fault = fault(request);
        if (fault.isPresent()) {
            return RegistrationAnswer.refused(400, "invalid_client_metadata", fault.get());
        }
        return tokens.remove(token) && tools.size() < MOST
                ? granted(request)
                : RegistrationAnswer.refused(401, "invalid_token", "this registration token was used a moment ago");
    }

    private Optional<String> fault(Map<String, Object> request) {
        if (!(request.get("redirect_uris") instanceof List<?> redirects)
                || !redirects.contains(platform.redirectAddress().toString())) {
            return Optional.of("redirect_uris must contain " + platform.redirectAddress());
        }
        if (!platform.loginAddress().toString().equals(request.get("initiate_login_uri"))) {
            return Optional.of("initiate_login_uri must be " + platform.loginAddress());
        }
        boolean described = request.get(TOOL) instanceof Map<?, ?> tool && tool.get("domain") instanceof String;
        return described ? Optional.empty() : Optional.of(TOOL + " must name the domain");
    }

    private RegistrationAnswer granted(Map<String, Object> request) {
        String scope = Stream.of(
                        String.valueOf(request.getOrDefault("scope", "")).split(" "))
                .filter(scopes::contains)
                .collect(Collectors.joining(" "));
        RegisteredTool tool =
                new RegisteredTool("tool-" + random(), String.valueOf(request.getOrDefault("client_name", "")), scope);
        tools.add(tool);
        Map<String, Object> answer = new LinkedHashMap<>(request);
        answer.put("client_id", tool.clientId());
        answer.put("scope", scope);
        return new RegistrationAnswer(201, answer);
    }

    private String random() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The registered tools, oldest first. */
    public List<RegisteredTool> tools() {
        return List.copyOf(tools);
    }

    /** Whether a tool of this name registered itself. */
    public boolean knows(String clientId) {
        return tools.stream().anyMatch(tool -> tool.clientId().equals(clientId));
    }
}
