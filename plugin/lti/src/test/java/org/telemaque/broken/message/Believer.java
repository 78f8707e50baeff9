package org.telemaque.broken.message;

import org.telemaque.broken.security.Guard;

/** A specimen: a message that knows security, which knows messages. */
public class Believer {
    public Guard guard;
}
