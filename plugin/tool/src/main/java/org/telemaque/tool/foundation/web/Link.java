package org.telemaque.tool.foundation.web;

import java.util.regex.Pattern;

/** A place to go, and what it is called: a path of ours, a place on the page, or an https address. */
public record Link(String label, String href) {
    private static final Pattern SAFE = Pattern.compile("/(?!/).*|[?#].*|https://.*", Pattern.DOTALL);

    /** Refuses an address that could run as script or leave us unseen. */
    public Link {
        if (!SAFE.matcher(href).matches()) {
            throw new IllegalArgumentException("Not a place to go: " + href);
        }
    }
}
