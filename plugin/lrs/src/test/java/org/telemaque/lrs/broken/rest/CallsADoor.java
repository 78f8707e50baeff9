package org.telemaque.lrs.broken.rest;

/** A specimen: it calls a door. */
public class CallsADoor {
    CalledResource door() {
        return new CalledResource();
    }
}
