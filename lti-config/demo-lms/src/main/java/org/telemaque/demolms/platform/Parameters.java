package org.telemaque.demolms.platform;

import java.util.List;
import java.util.Map;

/** The parameters of a request as they came: a name may stand several times. */
public record Parameters(Map<String, List<String>> all) {

    public Parameters {
        all = Map.copyOf(all);
    }

    /** The value of a parameter, empty when it is missing; the first one when it stands several times. */
    public String one(String name) {
        return all.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Whether some parameter stands more than once, which OAuth 2.0 (RFC 6749, 3.1) forbids. */
    public boolean repeated() {
        return all.values().stream().anyMatch(values -> values.size() > 1);
    }
}
