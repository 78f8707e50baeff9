package org.telemaque.broken.door.player;

import org.telemaque.broken.workshop.learning.Attempt;

/** A door that a workshop calls: a circle. */
public class PlayerResource {
    Attempt attempt;
}
