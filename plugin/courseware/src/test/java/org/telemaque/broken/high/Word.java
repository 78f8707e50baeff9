package org.telemaque.broken.high;

import java.util.Optional;
import org.telemaque.broken.low.Climbs;

/** A specimen: knows the low package, keeps an Optional, takes one, and prints. */
public class Word {
    Optional<String> kept = Optional.empty();

    Climbs climbs(Optional<String> taken) {
        System.out.println(taken);
        return new Climbs();
    }
}
