package org.telemaque.xapi.validation;

import java.util.Arrays;
import org.telemaque.xapi.statement.ContextActivities;

/** What the circumstances of a statement must be (xAPI 1.0.3, Data 2.4.6). */
final class ContextRules {
    static final Rule REF = Shape.of("a reference to a statement")
            .must("objectType", Formats.word("StatementRef"))
            .must("id", Formats.UUID);

    static final Rule CONTEXT = Shape.of("a context")
            .may("registration", Formats.UUID)
            .may("instructor", ActorRules.ACTOR)
            .may("team", ActorRules.GROUP)
            .may("contextActivities", activities())
            .may("revision", Formats.TEXT)
            .may("platform", Formats.TEXT)
            .may("language", Formats.LANGUAGE)
            .may("statement", REF)
            .may("extensions", Formats.EXTENSIONS);

    private ContextRules() {}

    private static Shape activities() {
        Shape shape = Shape.of("context activities");
        Arrays.stream(ContextActivities.Role.values())
                .forEach(role -> shape.may(role.member(), Formats.oneOrMore(ActivityRules.ACTIVITY)));
        return shape;
    }
}
