package org.telemaque.xapi.broken.circle.one;

import org.telemaque.xapi.broken.circle.two.Two;

/** A specimen: half of a circle. */
public class One {
    Two two() {
        return new Two();
    }
}
