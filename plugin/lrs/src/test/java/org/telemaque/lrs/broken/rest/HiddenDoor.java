package org.telemaque.lrs.broken.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A specimen: a door that does not say that it is one. */
@Path("hidden")
public class HiddenDoor {
    /** A specimen. */
    @GET
    public String get() {
        return "";
    }
}
