package org.telemaque.tool.workshop.grading;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lti.ags.Gradebook;
import org.telemaque.lti.ags.LineItem;
import org.telemaque.lti.ags.LineItemOutcome;
import org.telemaque.lti.ags.Score;
import org.telemaque.lti.ags.ScoreOutcome;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.Platform;

/** Carries scores to the gradebooks of one platform. */
final class GradebookCourier implements Courier {
    /** Each needs a call or two, and the round's lease has an end. */
    private static final int MOST = 10;

    /** After so many that could not be handed over, the platform itself is thought to be in trouble. */
    private static final int PATIENCE = 2;

    private static final Delivery BEHIND = new Delivery.Behind();

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Platform platform;
    private final Ways ways;

    /** Where gradebooks are found and how they are spoken to. */
    record Ways(Links links, Gradebook gradebook, Columns columns) {}

    /** Knows the links of a company's cohort that open an activity. */
    interface Links {
        List<Offer> offers(String tenant, String cohort, String activity);
    }

    GradebookCourier(Platform platform, Ways ways) {
        this.platform = platform;
        this.ways = ways;
    }

    @Override
    public String target() {
        return GradebookFleet.target(platform.id());
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Duration lease() {
        return LEASE;
    }

    @Override
    public List<Delivery> deliver(List<Parcel> parcels) {
        List<Delivery> answers = new ArrayList<>();
        Set<String> held = new HashSet<>();
        for (Parcel parcel : parcels) {
            boolean waits = held.size() >= PATIENCE || held.contains(parcel.orderKey());
            Delivery answer = waits ? BEHIND : hand(parcel);
            if (waits || answer instanceof Delivery.Later) {
                held.add(parcel.orderKey());
            }
            answers.add(answer);
        }
        return List.copyOf(answers);
    }

    private Delivery hand(Parcel parcel) {
        return Letter.read(parcel.body())
                .map(letter -> hand(parcel.tenant(), letter))
                .orElseGet(() -> new Delivery.Undeliverable("this is no score"));
    }

    private Delivery hand(String tenant, Letter letter) {
        return ways.links().offers(tenant, letter.cohort(), letter.activity()).stream()
                .flatMap(offer -> Spot.of(platform, offer).stream())
                .findFirst()
                .map(spot -> send(spot, letter.score()))
                .orElseGet(() -> new Delivery.Undeliverable("no link to " + letter.activity() + " has a gradebook"));
    }

    private Delivery send(Spot spot, Score score) {
        Optional<URI> known =
                ways.columns().find(spot.link().place()).or(() -> spot.claim().lineItemAddress());
        if (known.isEmpty()) {
            return anew(spot, score);
        }
        ScoreOutcome outcome = ways.gradebook().post(spot.access(), known.get(), score);
        return outcome instanceof ScoreOutcome.Gone gone ? again(spot, score, gone) : Answers.of(outcome);
    }

    private Delivery again(Spot spot, Score score, ScoreOutcome.Gone gone) {
        ways.columns().forget(spot.link().place());
        return spot.claim().lineItemsAddress().isEmpty() ? Answers.of(gone) : anew(spot, score);
    }

    private Delivery anew(Spot spot, Score score) {
        return spot.claim()
                .lineItemsAddress()
                .map(lineItems -> anew(spot, lineItems, score))
                .orElseGet(() -> new Delivery.Undeliverable("the LMS names no line item for this link"));
    }

    private Delivery anew(Spot spot, URI lineItems, Score score) {
        LineItemOutcome outcome = ways.gradebook().lineItem(spot.access(), lineItems, spot.wanted());
        if (outcome instanceof LineItemOutcome.Failed failed) {
            return Answers.of(failed.failure());
        }
        LineItem item = outcome instanceof LineItemOutcome.Found found
                ? found.lineItem()
                : ((LineItemOutcome.Created) outcome).lineItem();
        URI address = item.id().orElseThrow();
        ways.columns().keep(spot.link().place(), address);
        return Answers.of(ways.gradebook().post(spot.access(), address, score));
    }
}
