package org.telemaque.lrs.broken.container;

import java.util.Optional;

/** A specimen: it keeps an Optional in a field, and takes one as a parameter. */
public class KeepsAnOptional {
    private final Optional<String> kept;

    KeepsAnOptional(Optional<String> kept) {
        this.kept = kept;
    }

    Optional<String> kept() {
        return kept;
    }
}
