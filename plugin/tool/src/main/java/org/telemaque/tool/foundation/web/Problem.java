package org.telemaque.tool.foundation.web;

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

    static Problem quoting(Frame frame, int status, String reference) {
        Words words = frame.words();
        String key = "web.problem." + (KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        return new Problem(
                frame,
                words.say(key + ".title"),
                status,
                words.say(key + ".happened"),
                words.say(key + ".remedy"),
                reference);
    }
}
