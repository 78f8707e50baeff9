package org.telemaque.broken.workshop.learning;

import org.telemaque.broken.spec.Word;

/** Writes what only the entity itself may write. */
class Outsider {
    void write(Attempt attempt) {
        attempt.word = new Word("lost");
    }
}
