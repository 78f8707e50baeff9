package org.telemaque.demolms.tools;

import java.util.Map;

/**
 * What a tool that registers gets back.
 *
 * @param status the HTTP status
 * @param json the body
 */
public record RegistrationAnswer(int status, Map<String, Object> json) {
    static RegistrationAnswer refused(int status, String error, String why) {
        return new RegistrationAnswer(status, Map.of("error", error, "error_description", why));
    }
}
