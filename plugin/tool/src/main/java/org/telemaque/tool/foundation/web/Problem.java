package org.telemaque.tool.foundation.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * The page for a failure: what happened, and what the reader can do about it.
 *
 * @param reference what a person can quote to an administrator; empty when there is nothing in the log to find
 */
public record Problem(Frame frame, String title, int status, String happened, String remedy, String reference)
        implements Page {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 503);

    /** Says a plain HTTP status in words. */
    public static Problem of(Frame frame, int status) {
        return quoting(frame, status, "");
    }

    /** Says a failure in a door's own words: the texts {@code .title}, {@code .happened} and {@code .remedy} of a key. */
    public static Problem said(Frame frame, int status, String key) {
        return said(frame, status, key, "");
    }

    /** Gives what ends the request with this page. */
    public WebApplicationException thrown() {
        return new WebApplicationException(
                Response.status(status).type("text/html").entity(this).build());
    }

    static Problem quoting(Frame frame, int status, String reference) {
        String known = String.valueOf(KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        return said(frame, status, "web.problem." + known, reference);
    }

    private static Problem said(Frame frame, int status, String key, String reference) {
        Words words = frame.words();
        return new Problem(
                frame,
                words.say(key + ".title"),
                status,
                words.say(key + ".happened"),
                words.say(key + ".remedy"),
                reference);
    }
}
