package org.telemaque.xapi.validation;

import java.util.Arrays;
import org.telemaque.xapi.statement.ContextActivities;

/** What the circumstances of a statement must be (xAPI 1.0.3, Data 2.4.6; contextAgents and contextGroups: 2.0). */
final class ContextRules {
    static final Rule REF = Shape.of("a reference to a statement")
            .must("objectType", Formats.word("StatementRef"))
            .must("id", Formats.UUID);

    private static final Rule CONTEXT_AGENT = Shape.of("a context agent")
            .must("objectType", Formats.word("contextAgent"))
            .must("agent", ActorRules.AGENT)
            .may("relevantTypes", Formats.filledListOf(Formats.IRI));
    private static final Rule CONTEXT_GROUP = Shape.of("a context group")
            .must("objectType", Formats.word("contextGroup"))
            .must("group", ActorRules.GROUP)
            .may("relevantTypes", Formats.filledListOf(Formats.IRI));
    static final Rule CONTEXT = Shape.of("a context")
            .may("registration", Formats.UUID)
            .may("instructor", ActorRules.ACTOR)
            .may("team", ActorRules.GROUP)
            .may("contextActivities", activities())
            .may("revision", Formats.TEXT)
            .may("platform", Formats.TEXT)
            .may("language", Formats.LANGUAGE)
            .may("statement", REF)
            .mayIn2("contextAgents", Formats.listOf(CONTEXT_AGENT))
            .mayIn2("contextGroups", Formats.listOf(CONTEXT_GROUP))
            .may("extensions", Formats.EXTENSIONS);

    private ContextRules() {}

    private static Shape activities() {
        Shape shape = Shape.of("context activities");
        Arrays.stream(ContextActivities.Role.values())
                .forEach(role -> shape.may(role.member(), Formats.oneOrMore(ActivityRules.ACTIVITY)));
        return shape;
    }
}
