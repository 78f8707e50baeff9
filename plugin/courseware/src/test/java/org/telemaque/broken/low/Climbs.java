package org.telemaque.broken.low;

import org.telemaque.broken.high.Word;

/** A specimen: the low package reaches up, and so closes a circle. */
public class Climbs {
    Word word = new Word();
}
