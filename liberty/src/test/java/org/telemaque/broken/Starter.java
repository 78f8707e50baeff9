package org.telemaque.broken;

import org.telemaque.broken.calm.Driver;

/** A specimen: a start that knows a driver, which knows the start; and its package says nothing of itself. */
public class Starter {
    public Driver driver;
}
