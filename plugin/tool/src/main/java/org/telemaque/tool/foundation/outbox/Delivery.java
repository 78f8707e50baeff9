package org.telemaque.tool.foundation.outbox;

import java.time.Duration;

/** What became of a parcel that a courier took. */
public sealed interface Delivery {

    /** The target has it. */
    record Delivered() implements Delivery {}

    /** The target could not take it now; {@code after} is the least time to wait, zero when the target named none. */
    record Later(String reason, Duration after) implements Delivery {}

    /** The target takes it once somebody has permitted it; {@code reason} says what is missing. It is asked again now and then. */
    record Held(String reason) implements Delivery {}

    /** The target lets us do nothing until a person has put that right: it is paused, and what was tried waits as if it had not been. */
    record Denied(String reason) implements Delivery {}

    /** It was not tried: an earlier one of its order key waits, or the target is in trouble. */
    record Behind() implements Delivery {}

    /** The target will never take it. */
    record Undeliverable(String reason) implements Delivery {}
}
