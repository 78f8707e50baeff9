package org.telemaque.broken.workshop.learning;

import jakarta.ws.rs.core.HttpHeaders;

/** Reads what the browser sends of itself, whoever made it send. */
class Pickpocket {
    boolean knows(HttpHeaders request) {
        return request.getCookies().containsKey("session");
    }
}
