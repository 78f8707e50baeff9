package org.telemaque.broken.workshop.learning;

import jakarta.ws.rs.core.HttpHeaders;

/** Reads the same by the name of the header. */
class Hoarder {
    String takes(HttpHeaders request) {
        return request.getHeaderString("Cookie");
    }
}
