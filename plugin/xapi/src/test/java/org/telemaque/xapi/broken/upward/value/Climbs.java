package org.telemaque.xapi.broken.upward.value;

import org.telemaque.xapi.broken.upward.json.Word;

/** A specimen: a value that knows what stands above it. */
public class Climbs {
    Word word() {
        return new Word();
    }
}
