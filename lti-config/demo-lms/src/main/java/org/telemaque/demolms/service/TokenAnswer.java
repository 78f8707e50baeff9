package org.telemaque.demolms.service;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the token endpoint says (RFC 6749, 5.1 and 5.2). */
public sealed interface TokenAnswer {

    /** The status of the HTTP answer. */
    int status();

    /** The body of the HTTP answer. */
    String json();

    /** A token, good for these scopes: perhaps fewer than were asked for. */
    record Issued(String token, long seconds, String scopes) implements TokenAnswer {
        @Override
        public int status() {
            return 200;
        }

        @Override
        public String json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("access_token", token);
            json.put("token_type", "Bearer");
            json.put("expires_in", seconds);
            json.put("scope", scopes);
            return JSONObjectUtils.toJSONString(json);
        }
    }

    /** No token, and why. */
    record Refused(String error, String description) implements TokenAnswer {
        @Override
        public int status() {
            return error.equals("invalid_client") ? 401 : 400;
        }

        @Override
        public String json() {
            return JSONObjectUtils.toJSONString(Map.of("error", error, "error_description", description));
        }
    }
}
