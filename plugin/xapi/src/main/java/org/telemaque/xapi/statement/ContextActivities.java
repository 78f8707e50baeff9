package org.telemaque.xapi.statement;

import java.util.List;
import org.telemaque.xapi.value.Parts;

/** The activities around the one that was done (xAPI 1.0.3, Data 2.4.6.2). */
public final class ContextActivities {
    private final Parts parts;

    private ContextActivities(Parts parts) {
        this.parts = parts;
    }

    /** No activity around. */
    public static ContextActivities none() {
        return new ContextActivities(Parts.none());
    }

    /** The activities in one role; empty when none is given. */
    public List<Activity> in(Role role) {
        return parts.list(role.member(), Activity.class);
    }

    /** These activities, with those of one role replaced. */
    public ContextActivities with(Role role, List<Activity> activities) {
        return new ContextActivities(parts.with(role.member(), List.copyOf(activities)));
    }

    /** Whether no role holds any activity. */
    public boolean isEmpty() {
        return java.util.Arrays.stream(Role.values()).allMatch(role -> in(role).isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContextActivities that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "ContextActivities" + parts;
    }

    /** How an activity stands around another. */
    public enum Role {
        /** Of which it is a direct part. */
        PARENT,
        /** To which it belongs in a wider sense. */
        GROUPING,
        /** What kind of statement this is: a profile. */
        CATEGORY,
        /** Anything else. */
        OTHER;

        /** The JSON member that holds these activities. */
        public String member() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
