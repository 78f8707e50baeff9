package org.telemaque.lrs.broken.circle.two;

import org.telemaque.lrs.broken.circle.one.One;

/** A specimen: the other half of a circle. */
public class Two {
    One one() {
        return new One();
    }
}
