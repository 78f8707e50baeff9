package org.telemaque.lrs.document;

import java.util.UUID;
import org.telemaque.lrs.database.Keys;

/**
 * Where documents lie that belong together: of one tenant and kind, about one activity or agent or both.
 *
 * @param tenant to whom they belong
 * @param kind of which resource
 * @param activity key of the activity
 * @param agent key of the agent
 * @param registration the attempt
 */
public record Shelf(String tenant, Kind kind, UUID activity, UUID agent, UUID registration) {
    /** The documents about an activity. */
    public static Shelf ofActivity(String tenant, String activity) {
        return new Shelf(tenant, Kind.ACTIVITY_PROFILE, Keys.of(activity), Keys.NONE, Keys.NONE);
    }

    /** The documents about an agent. */
    public static Shelf ofAgent(String tenant, UUID agent) {
        return new Shelf(tenant, Kind.AGENT_PROFILE, Keys.NONE, agent, Keys.NONE);
    }

    /** The states of an agent in an activity, outside of any attempt. */
    public static Shelf ofState(String tenant, String activity, UUID agent) {
        return new Shelf(tenant, Kind.STATE, Keys.of(activity), agent, Keys.NONE);
    }

    /** These documents, in one attempt. */
    public Shelf in(UUID attempt) {
        return new Shelf(tenant, kind, activity, agent, attempt);
    }

    /** Of which resource documents are. */
    public enum Kind {
        /** The State resource. */
        STATE("S"),
        /** The Agent Profile resource. */
        AGENT_PROFILE("A"),
        /** The Activity Profile resource. */
        ACTIVITY_PROFILE("P");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }
}
