package org.telemaque.lrs.protocol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the fields of a form, each of which may be given once. */
final class FormFields {
    private FormFields() {}

    static Map<String, String> read(byte[] form) {
        Map<String, String> fields = new LinkedHashMap<>();
        String text = new String(form, StandardCharsets.UTF_8);
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0
                    || fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw Refusal.of("The form must have fields, each of them once.");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            throw Refusal.of("The form cannot be decoded.");
        }
    }
}
