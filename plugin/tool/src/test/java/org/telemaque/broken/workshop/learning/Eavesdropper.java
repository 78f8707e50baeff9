package org.telemaque.broken.workshop.learning;

import jakarta.ws.rs.HeaderParam;

/** Reads the request without being a door. */
class Eavesdropper {
    @HeaderParam("Accept")
    String field = "";

    void parameter(@HeaderParam("Host") String host) {
        field = host;
    }
}
