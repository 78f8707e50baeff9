package org.telemaque.broken.calm;

import org.telemaque.broken.Starter;

/** A specimen: a driver that knows who starts it. */
public class Driver {
    public Starter starter;
}
