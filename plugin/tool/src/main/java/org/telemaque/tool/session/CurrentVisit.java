package org.telemaque.tool.session;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The visit that this request belongs to. */
@RequestScoped
public class CurrentVisit {
    private @Nullable Visit visit;

    void is(Visit found) {
        visit = found;
    }

    /** The visit; asking for it where no visit is needed is a bug. */
    public Visit visit() {
        Visit known = visit;
        if (known == null) {
            throw new IllegalStateException("this request belongs to no visit");
        }
        return known;
    }
}
