package org.telemaque.lti.security;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The question with which the browser is sent to the platform (Security Framework, section 5.1.1.2).
 *
 * @param registration whom we ask
 * @param redirectUri where the answer shall be posted: the registered address, letter by letter
 * @param login what the platform wanted
 * @param secrets what ties the answer to this question
 */
public record AuthenticationRequest(Registration registration, URI redirectUri, LoginRequest login, Secrets secrets) {
    /**
     * What ties an answer to its question, each used once.
     *
     * @param state comes back beside the token
     * @param nonce comes back inside the token
     */
    public record Secrets(String state, String nonce) {}

    /** The address that the browser is sent to. */
    public URI location() {
        URI endpoint = registration.endpoints().authorization();
        String query = parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(endpoint + (endpoint.getRawQuery() == null ? "?" : "&") + query);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", registration.clientId());
        parameters.put("redirect_uri", redirectUri.toString());
        parameters.put("login_hint", login.loginHint());
        login.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        parameters.put("state", secrets.state());
        parameters.put("nonce", secrets.nonce());
        return parameters;
    }

    private static String encode(String value) {
        // A plus sign for a space is only right in forms; %20 is right everywhere.
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
