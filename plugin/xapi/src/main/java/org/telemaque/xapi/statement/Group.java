package org.telemaque.xapi.statement;

import java.util.List;
import java.util.Optional;
import org.telemaque.xapi.value.Parts;

/** Several agents: identified as a whole, or only by its members (xAPI 1.0.3, Data 2.4.2.2). */
public final class Group implements Actor {
    private static final String IDENTIFIER = "identifier";
    private static final String NAME = "name";
    private static final String MEMBER = "member";

    private final Parts parts;

    private Group(Parts parts) {
        this.parts = parts;
    }

    /** A group that has no identifier, only members. */
    public static Group anonymous(List<Agent> members) {
        return new Group(Parts.none()).withMembers(members);
    }

    /** A group that an identifier names. */
    public static Group of(Identifier identifier) {
        return new Group(Parts.none().with(IDENTIFIER, identifier));
    }

    /** What names the group as a whole; empty for an anonymous one. */
    public Optional<Identifier> identifier() {
        return parts.find(IDENTIFIER, Identifier.class);
    }

    /** The group's name for people to read. */
    public Optional<String> name() {
        return parts.find(NAME, String.class);
    }

    /** The agents said to be in the group; their order means nothing. */
    public List<Agent> members() {
        return parts.list(MEMBER, Agent.class);
    }

    /** This group under a name. */
    public Group withName(String name) {
        return new Group(parts.with(NAME, name));
    }

    /** This group with other members. */
    public Group withMembers(List<Agent> members) {
        return new Group(parts.with(MEMBER, List.copyOf(members)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Group" + parts;
    }
}
