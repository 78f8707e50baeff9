package org.telemaque.broken.campus;

import org.telemaque.broken.door.Counter;

/** A specimen: somebody of the campus who knows a door. */
public class Neighbour {
    public Counter counter;
}
