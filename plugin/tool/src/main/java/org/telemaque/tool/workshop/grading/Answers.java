package org.telemaque.tool.workshop.grading;

import org.telemaque.lti.ags.ScoreOutcome;
import org.telemaque.lti.service.ServiceReply;
import org.telemaque.tool.foundation.outbox.Delivery;

/** What the answers of a gradebook mean for a parcel; reasons are read by an administrator. */
final class Answers {
    private Answers() {}

    static Delivery of(ScoreOutcome outcome) {
        if (outcome instanceof ScoreOutcome.Later later) {
            return new Delivery.Later(later.why(), later.pause());
        }
        if (outcome instanceof ScoreOutcome.MissingScope missing) {
            return of(new ServiceReply.MissingScope(missing.scope()));
        }
        if (outcome instanceof ScoreOutcome.Refused refused) {
            return of(new ServiceReply.Refused(refused.status(), refused.why()));
        }
        return stale(outcome);
    }

    private static Delivery stale(ScoreOutcome outcome) {
        if (outcome instanceof ScoreOutcome.NotGradable not) {
            return new Delivery.Undeliverable("the person can't be marked in this course: " + not.why());
        }
        if (outcome instanceof ScoreOutcome.Gone gone) {
            return new Delivery.Undeliverable("the line item is gone: " + gone.why());
        }
        return new Delivery.Delivered(); // or stale: the platform has a later one, and needs no earlier
    }

    static Delivery of(ServiceReply.Failure failure) {
        if (failure instanceof ServiceReply.TryLater later) {
            return new Delivery.Later(later.why(), later.pause());
        }
        return failure instanceof ServiceReply.MissingScope
                ? new Delivery.Held(failure.why())
                : new Delivery.Undeliverable("the gradebook refused: " + failure.why());
    }
}
