package org.telemaque.tool.door.home;

import java.util.regex.Pattern;

/**
 * Where one goes after the notice.
 *
 * @param path a page of ours, perhaps with the query by which it was asked for
 */
record Destination(String path) {

    private static final String HOME = "/home";
    private static final String NOTICE = HOME + "/notice";
    private static final int LONGEST = 1_000;

    /** A door that a visit may start at, then plain names, of which none begins with a dot, then an encoded query. */
    private static final Pattern OURS = Pattern.compile(
            "/(home|mentees|notebook|placement|player|preview|review|submission|training)(/[A-Za-z0-9][A-Za-z0-9._~-]*)*"
                    + "(\\?([A-Za-z0-9._~*+=&/:-]|%[0-9A-Fa-f]{2})*)?");

    /** Reads what an address asked for; whatever is not a page of ours leads home. */
    static Destination of(String wanted) {
        boolean ours = wanted.length() <= LONGEST && OURS.matcher(wanted).matches() && !wanted.startsWith(NOTICE);
        return new Destination(ours ? wanted : HOME);
    }
}
