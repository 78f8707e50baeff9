package org.telemaque.broken.door;

import org.telemaque.broken.campus.Neighbour;

/** A specimen: a door that knows the campus, which knows the door; and its package says nothing of itself. */
public class Counter {
    public Neighbour neighbour;
}
