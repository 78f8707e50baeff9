package org.telemaque.lti.ags;

import java.time.Duration;
import org.telemaque.lti.service.ServiceReply;

/** What became of a score. */
public sealed interface ScoreOutcome {
    /** The platform has it. */
    record Delivered() implements ScoreOutcome {}

    /** The platform has a later one: this one is not to be sent again. */
    record Stale(String why) implements ScoreOutcome {}

    /** The line item is gone: look for it anew, then send again. */
    record Gone(String why) implements ScoreOutcome {}

    /** The person can't be marked in this course: not to be sent again, unless an administrator mends it. */
    record NotGradable(String why) implements ScoreOutcome {}

    /**
     * Not now.
     *
     * @param why one short line
     * @param pause how long the platform wants to be left alone, zero when it does not say
     */
    record Later(String why, Duration pause) implements ScoreOutcome {}

    /** The platform does not let us send scores: an administrator of the platform can grant this scope. */
    record MissingScope(String scope) implements ScoreOutcome {}

    /** The platform will never take it. */
    record Refused(int status, String why) implements ScoreOutcome {}

    /** Reads what the service replied. */
    static ScoreOutcome of(ServiceReply reply) {
        if (reply instanceof ServiceReply.TryLater later) {
            return new Later(later.why(), later.pause());
        }
        if (reply instanceof ServiceReply.MissingScope missing) {
            return new MissingScope(missing.scope());
        }
        return reply instanceof ServiceReply.Refused refused ? refused(refused) : new Delivered();
    }

    private static ScoreOutcome refused(ServiceReply.Refused refused) {
        return switch (refused.status()) {
            case 409 -> new Stale(refused.why());
            case 404, 410 -> new Gone(refused.why());
            case 422 -> new NotGradable(refused.why());
            default -> new Refused(refused.status(), refused.why());
        };
    }
}
