package org.telemaque.tool.foundation.outbox;

import java.util.Optional;

/** Couriers of one kind whose targets come and go, such as one for each platform. */
public interface Fleet {
    /** The courier to a target; none when the target is not of this kind, or is gone. */
    Optional<Courier> courier(String target);
}
