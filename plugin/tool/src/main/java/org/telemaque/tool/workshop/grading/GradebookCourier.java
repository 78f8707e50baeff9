package org.telemaque.tool.workshop.grading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.Platform;

/** Carries scores to the gradebooks of one platform. */
final class GradebookCourier implements Courier {
    /** Each needs a call or two, and the round's lease has an end. */
    private static final int MOST = 10;

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int THIRD = 3;

    /** After so many that could not be handed over, the platform itself is thought to be in trouble. */
    private static final int PATIENCE = 2;

    private static final Delivery BEHIND = new Delivery.Behind();

    private final Platform platform;
    private final Columns columns;
    private final Links links;
    private final Clock clock;

    /** Knows what an LMS offers with a link today. */
    interface Links {
        Optional<Offer> find(String tenant, UUID link);
    }

    GradebookCourier(Platform platform, Columns columns, Links links, Clock clock) {
        this.platform = platform;
        this.columns = columns;
        this.links = links;
        this.clock = clock;
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

    /**
     * After some that could not be handed over, once the LMS wants to be left alone, and when a third of the lease has gone, no
     * more are tried in this round: the last one may look for its line item through slow pages, make it, and send the score, and
     * all that must have come to its end before another node may hand over.
     */
    @Override
    public List<Delivery> deliver(List<Parcel> parcels) {
        List<Delivery> answers = new ArrayList<>();
        Set<String> waiting = new HashSet<>();
        int trouble = 0;
        Instant end = clock.instant().plus(LEASE.dividedBy(THIRD));
        for (Parcel parcel : parcels) {
            boolean over = trouble >= PATIENCE || !clock.instant().isBefore(end);
            boolean behind = over || waiting.contains(parcel.orderKey());
            Delivery answer = behind ? BEHIND : hand(parcel);
            if (!isSettled(answer)) {
                waiting.add(parcel.orderKey());
            }
            trouble += weight(answer);
            answers.add(answer);
        }
        return List.copyOf(answers);
    }

    private static boolean isSettled(Delivery answer) {
        return answer instanceof Delivery.Delivered || answer instanceof Delivery.Undeliverable;
    }

    private static int weight(Delivery answer) {
        if (answer instanceof Delivery.Later later) {
            return later.after().isZero() ? 1 : PATIENCE;
        }
        return 0;
    }

    private Delivery hand(Parcel parcel) {
        return Letter.read(parcel.body())
                .map(letter -> hand(parcel.tenant(), letter))
                .orElseGet(() -> new Delivery.Undeliverable("this is no score"));
    }

    private Delivery hand(String tenant, Letter letter) {
        return links.find(tenant, letter.link())
                .flatMap(offer -> Spot.of(platform, offer))
                .map(spot -> columns.send(spot, letter.score()))
                .orElseGet(() -> new Delivery.Undeliverable("the link to " + letter.activity() + " has no gradebook"));
    }
}
