package org.telemaque.tool.workshop.grading;

import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.lti.ags.Gradebook;
import org.telemaque.lti.ags.LineItem;
import org.telemaque.lti.ags.LineItemOutcome;
import org.telemaque.lti.ags.Result;
import org.telemaque.lti.ags.Score;
import org.telemaque.lti.ags.ScoreOutcome;
import org.telemaque.lti.service.Listing;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.platform.ResourceLink;

/** The line items of links: the link's own, else the one of our names, else a new one. */
final class Columns {
    private static final int MOST_KEPT = 10_000;

    private final Gradebook gradebook;
    private final Siblings siblings;
    private final Map<UUID, URI> found = new ConcurrentHashMap<>();

    /** Knows how the LMS calls the other links of a course that open the same as one of them. */
    interface Siblings {
        Set<String> of(ResourceLink link);
    }

    Columns(Gradebook gradebook, Siblings siblings) {
        this.gradebook = gradebook;
        this.siblings = siblings;
    }

    /** Sends a score to the line item of a link; one that is gone is found anew, once. */
    Delivery send(Spot spot, Score score) {
        Optional<URI> known = known(spot);
        if (known.isEmpty()) {
            return sendAnew(spot, score);
        }
        ScoreOutcome outcome = gradebook.post(spot.access(), known.get(), score);
        if (!(outcome instanceof ScoreOutcome.Gone)
                || spot.claim().lineItemsAddress().isEmpty()) {
            return Answers.of(outcome);
        }
        found.remove(spot.link().id());
        return sendAnew(spot, score);
    }

    /** What the line item of a link holds of everybody; none is made for that. */
    Listing<Result> results(Spot spot) {
        return known(spot)
                .map(address -> gradebook.results(spot.access(), address))
                .orElseGet(() -> resultsAnew(spot));
    }

    private Listing<Result> resultsAnew(Spot spot) {
        LineItemOutcome outcome = spot.claim()
                .lineItemsAddress()
                .map(items -> gradebook.find(spot.access(), items, spot.wanted(), siblings(spot)))
                .orElseGet(LineItemOutcome.Missing::new);
        if (outcome instanceof LineItemOutcome.Failed failed) {
            return new Listing.Partial<>(List.of(), failed.failure());
        }
        return outcome instanceof LineItemOutcome.Found
                ? gradebook.results(spot.access(), kept(outcome, spot))
                : new Listing.Whole<>(List.of(), JsonValue.EMPTY_JSON_ARRAY);
    }

    /** What was found since the start, for not every score shall ask again; else what the newest launch names. */
    private Optional<URI> known(Spot spot) {
        return Optional.ofNullable(found.get(spot.link().id()))
                .or(() -> spot.claim().lineItemAddress());
    }

    private Delivery sendAnew(Spot spot, Score score) {
        return spot.claim()
                .lineItemsAddress()
                .map(items -> gradebook.lineItem(spot.access(), items, spot.wanted(), siblings(spot)))
                .map(outcome -> sendTo(outcome, spot, score))
                .orElseGet(() -> new Delivery.Held("the LMS names no line item for this link"));
    }

    private Delivery sendTo(LineItemOutcome outcome, Spot spot, Score score) {
        return outcome instanceof LineItemOutcome.Failed failed
                ? Answers.of(failed.failure())
                : Answers.of(gradebook.post(spot.access(), kept(outcome, spot), score));
    }

    private URI kept(LineItemOutcome outcome, Spot spot) {
        LineItem item = outcome instanceof LineItemOutcome.Found there
                ? there.lineItem()
                : ((LineItemOutcome.Created) outcome).lineItem();
        URI address = item.id().orElseThrow();
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        found.put(spot.link().id(), address);
        return address;
    }

    private Set<String> siblings(Spot spot) {
        return siblings.of(spot.link());
    }
}
