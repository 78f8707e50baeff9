package org.telemaque.lrs.broken.circle.one;

import org.telemaque.lrs.broken.circle.two.Two;

/** A specimen: half of a circle. */
public class One {
    Two two() {
        return new Two();
    }
}
