package org.telemaque.tool.foundation.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether a request may be served now; where it may not, how long to wait. */
@ApplicationScoped
public class Throttle {
    /** Wrong secrets of one address before it has to wait: nobody mistypes more often, and a guess needs far more. */
    private static final int WRONG_PER_MINUTE = 60;

    private final Clock clock;
    private final Allowance persons;
    private final Allowance addresses;
    private final Allowance wrong = new Allowance(WRONG_PER_MINUTE);

    /** For the container. */
    @Inject
    public Throttle(
            Clock clock,
            @ConfigProperty(name = "telemaque.rate.person", defaultValue = "1200") int perPerson,
            @ConfigProperty(name = "telemaque.rate.address", defaultValue = "30000") int perAddress) {
        this.clock = clock;
        this.persons = new Allowance(perPerson);
        this.addresses = new Allowance(perAddress);
    }

    @SuppressWarnings("NullAway")
    Throttle() {
        this(null, 0, 0); // the container's proxy never uses it
    }

    /**
     * Counts a request.
     *
     * @param who names whoever seems to ask, as far as the request says; what nobody can tell is empty
     * @param address where it comes from
     * @return zero when it may be served, else how long to wait
     */
    public Duration wait(String who, String address) {
        Instant now = clock.instant();
        // The person first: who floods the door uses up the own allowance and not the company's.
        Duration own = who.isEmpty() ? Duration.ZERO : persons.take(shortened(who), now);
        return own.isZero() ? addresses.take(address, now) : own;
    }

    /** How long an address has to wait before it may ask at all; zero when it may. Nothing is counted. */
    public Duration waitOf(String address) {
        return addresses.wait(address, clock.instant());
    }

    /** Whoever asks may send a long name: only what tells it from others is remembered. */
    private static String shortened(String who) {
        return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The value of the header Retry-After for this waiting time: whole seconds, at least one. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Whether too many wrong secrets came from this address lately for another one to be looked at. */
    public boolean hasGuessedTooOften(String address) {
        return wrong.isSpent(address, clock.instant());
    }

    /** Counts a wrong secret. */
    public void guessedWrong(String address) {
        wrong.take(address, clock.instant());
    }

    /** How long to wait after too many wrong secrets: another try has grown back by then. */
    public static Duration betweenGuesses() {
        return Duration.ofMinutes(1).dividedBy(WRONG_PER_MINUTE);
    }
}
