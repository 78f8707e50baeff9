package org.telemaque.xapi.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Parts;

/** The circumstances: which attempt, who taught, what stood around (xAPI 1.0.3, Data 2.4.6). */
public final class Context {
    private static final String REGISTRATION = "registration";
    private static final String INSTRUCTOR = "instructor";
    private static final String TEAM = "team";
    private static final String CONTEXT_ACTIVITIES = "contextActivities";
    private static final String REVISION = "revision";
    private static final String PLATFORM = "platform";
    private static final String LANGUAGE = "language";
    private static final String STATEMENT = "statement";
    private static final String CONTEXT_AGENTS = "contextAgents";
    private static final String CONTEXT_GROUPS = "contextGroups";
    private static final String EXTENSIONS = "extensions";

    private final Parts parts;

    private Context(Parts parts) {
        this.parts = parts;
    }

    /** A context that says nothing yet. */
    public static Context empty() {
        return new Context(Parts.none());
    }

    /** The attempt that this statement belongs to. */
    public Optional<UUID> registration() {
        return parts.find(REGISTRATION, UUID.class);
    }

    /** Who taught. */
    public Optional<Actor> instructor() {
        return parts.find(INSTRUCTOR, Actor.class);
    }

    /** With whom it was done. */
    public Optional<Group> team() {
        return parts.find(TEAM, Group.class);
    }

    /** The activities around. */
    public ContextActivities contextActivities() {
        return parts.find(CONTEXT_ACTIVITIES, ContextActivities.class).orElse(ContextActivities.none());
    }

    /** Which edition of the activity it was. */
    public Optional<String> revision() {
        return parts.find(REVISION, String.class);
    }

    /** Through which platform it was done. */
    public Optional<String> platform() {
        return parts.find(PLATFORM, String.class);
    }

    /** In which language, as an RFC 5646 tag. */
    public Optional<String> language() {
        return parts.find(LANGUAGE, String.class);
    }

    /** Another statement to read with this one. */
    public Optional<StatementRef> statement() {
        return parts.find(STATEMENT, StatementRef.class);
    }

    /** Agents around, each with what it had to do with it (2.0 only). */
    public List<ContextAgent> contextAgents() {
        return parts.list(CONTEXT_AGENTS, ContextAgent.class);
    }

    /** Groups around, each with what it had to do with it (2.0 only). */
    public List<ContextGroup> contextGroups() {
        return parts.list(CONTEXT_GROUPS, ContextGroup.class);
    }

    /** What is said beyond the specification. */
    public Extensions extensions() {
        return parts.find(EXTENSIONS, Extensions.class).orElse(Extensions.none());
    }

    /** This context in another attempt. */
    public Context withRegistration(UUID registration) {
        return new Context(parts.with(REGISTRATION, registration));
    }

    /** This context under another instructor. */
    public Context withInstructor(Actor instructor) {
        return new Context(parts.with(INSTRUCTOR, instructor));
    }

    /** This context in another team. */
    public Context withTeam(Group team) {
        return new Context(parts.with(TEAM, team));
    }

    /** This context among other activities. */
    public Context withContextActivities(ContextActivities contextActivities) {
        return new Context(parts.with(CONTEXT_ACTIVITIES, contextActivities));
    }

    /** This context of another edition. */
    public Context withRevision(String revision) {
        return new Context(parts.with(REVISION, revision));
    }

    /** This context on another platform. */
    public Context withPlatform(String platform) {
        return new Context(parts.with(PLATFORM, platform));
    }

    /** This context in another language. */
    public Context withLanguage(String language) {
        return new Context(parts.with(LANGUAGE, language));
    }

    /** This context beside another statement. */
    public Context withStatement(StatementRef statement) {
        return new Context(parts.with(STATEMENT, statement));
    }

    /** This context with other agents around (2.0 only). */
    public Context withContextAgents(List<ContextAgent> agents) {
        return new Context(parts.with(CONTEXT_AGENTS, List.copyOf(agents)));
    }

    /** This context with other groups around (2.0 only). */
    public Context withContextGroups(List<ContextGroup> groups) {
        return new Context(parts.with(CONTEXT_GROUPS, List.copyOf(groups)));
    }

    /** This context with other extensions. */
    public Context withExtensions(Extensions extensions) {
        return new Context(parts.with(EXTENSIONS, extensions));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Context that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Context" + parts;
    }

    /**
     * An agent that had something to do with it (2.0).
     *
     * @param agent who
     * @param relevantTypes in what ways; empty when that is not said
     */
    public record ContextAgent(Agent agent, List<Iri> relevantTypes) {
        /** Keeps a copy that nobody can change. */
        public ContextAgent {
            relevantTypes = List.copyOf(relevantTypes);
        }
    }

    /**
     * A group that had something to do with it (2.0).
     *
     * @param group who
     * @param relevantTypes in what ways; empty when that is not said
     */
    public record ContextGroup(Group group, List<Iri> relevantTypes) {
        /** Keeps a copy that nobody can change. */
        public ContextGroup {
            relevantTypes = List.copyOf(relevantTypes);
        }
    }
}
