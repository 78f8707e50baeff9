package org.telemaque.tool.door.launch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser brings back from its LMS; what is missing or given twice reads as empty.
 *
 * @param fields the fields of the form
 */
record LaunchForm(Map<String, List<String>> fields) {
    /** A link brings no launch: at most it brings an LMS's error, as OpenID Connect allows. */
    static LaunchForm ofLink(Map<String, List<String>> query) {
        Map<String, List<String>> fields = new HashMap<>(query);
        fields.remove("id_token");
        return new LaunchForm(fields);
    }

    String state() {
        return field("state");
    }

    String idToken() {
        return field("id_token");
    }

    String error() {
        return field("error");
    }

    String errorDescription() {
        return field("error_description");
    }

    private String field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }
}
