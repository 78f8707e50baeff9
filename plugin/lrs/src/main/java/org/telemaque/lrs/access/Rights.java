package org.telemaque.lrs.access;

import java.util.Set;
import org.telemaque.xapi.store.Scope;

/** Which scopes open which resource (xAPI 1.0.3, Communication 4.2). */
final class Rights {
    private static final Set<Scope> READING = Set.of(Scope.READ, Scope.READ_MINE);
    private static final Set<Scope> NOTHING_BUT_ALL = Set.of();

    private Rights() {}

    /** The scopes of which one is needed; {@link Scope#ALL} opens everything. */
    static Set<Scope> needed(String method, String path) {
        return switch (path) {
            case "statements" -> method.matches("GET|HEAD") ? READING : Set.of(Scope.WRITE);
            case "activities", "agents" -> READING;
            case "activities/state" -> Set.of(Scope.STATE);
            case "activities/profile", "agents/profile" -> Set.of(Scope.PROFILE);
            default -> NOTHING_BUT_ALL;
        };
    }
}
