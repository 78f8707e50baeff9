package org.telemaque.lti.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.telemaque.lti.security.PlatformKeys;
import org.telemaque.lti.transport.GuardedClient;

/**
 * The kept keys of one platform. At most one thread asks the platform; whoever finds the key on the shelf goes on without
 * waiting, whoever does not waits for the answer that is under way.
 */
final class KeyShelf {
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(30);
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(5);

    private final Supplier<GuardedClient.Outcome> platform;
    private final AtomicReference<CompletableFuture<Shelved>> flight = new AtomicReference<>();
    private volatile Shelved shelved = new Shelved(KeySet.NONE, "", Instant.MIN, Instant.MIN);

    /**
     * What lies on the shelf.
     *
     * @param keys the keys
     * @param failure why the last question got no answer, or empty
     * @param nextTry when the platform may be asked again at all
     * @param nextSearch when it may be asked again for an unknown key
     */
    private record Shelved(KeySet keys, String failure, Instant nextTry, Instant nextSearch) {
        boolean isDue(String kid, Instant now) {
            boolean wanted = !keys.isFresh(now) || (!keys.holds(kid) && !now.isBefore(nextSearch));
            return wanted && !now.isBefore(nextTry);
        }

        Shelved answered(KeySet newer, Instant now) {
            // The first reading is no search: a key that is published a moment later is found at once.
            Instant search = keys.freshUntil().equals(Instant.MIN) ? nextSearch : now.plus(BETWEEN_SEARCHES);
            return new Shelved(newer, "", Instant.MIN, search);
        }

        Shelved failed(String why, Instant now) {
            return new Shelved(keys, why, now.plus(BETWEEN_FAILURES), nextSearch);
        }

        PlatformKeys.Search search(String kid, Instant now) {
            return keys.find(kid, now)
                    .<PlatformKeys.Search>map(PlatformKeys.Found::new)
                    .orElseGet(() ->
                            failure.isEmpty() ? new PlatformKeys.Unknown() : new PlatformKeys.Unreachable(failure));
        }
    }

    KeyShelf(Supplier<GuardedClient.Outcome> platform) {
        this.platform = platform;
    }

    PlatformKeys.Search find(String kid, Instant now) {
        Shelved present = shelved;
        return present.isDue(kid, now) ? ask(kid, now) : present.search(kid, now);
    }

    private PlatformKeys.Search ask(String kid, Instant now) {
        CompletableFuture<Shelved> mine = new CompletableFuture<>();
        CompletableFuture<Shelved> underWay = flight.compareAndExchange(null, mine);
        if (underWay == null) {
            return fly(mine, kid, now);
        }
        Shelved present = shelved;
        return present.keys().find(kid, now).isPresent()
                ? present.search(kid, now)
                : underWay.join().search(kid, now);
    }

    private PlatformKeys.Search fly(CompletableFuture<Shelved> mine, String kid, Instant now) {
        try {
            // Another flight may have landed between the look and the start.
            if (shelved.isDue(kid, now)) {
                shelved = landed(platform.get(), now);
            }
            return shelved.search(kid, now);
        } finally {
            flight.set(null);
            mine.complete(shelved);
        }
    }

    private Shelved landed(GuardedClient.Outcome outcome, Instant now) {
        if (outcome instanceof GuardedClient.Answer answer) {
            return KeySet.read(answer, now) instanceof KeySet.Read read
                    ? shelved.answered(read.keys(), now)
                    : shelved.failed("the answer is no key set", now);
        }
        return shelved.failed(((GuardedClient.NoAnswer) outcome).why(), now);
    }
}
