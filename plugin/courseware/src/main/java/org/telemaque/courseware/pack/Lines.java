package org.telemaque.courseware.pack;

import org.telemaque.courseware.pack.Defect.Spot;

/** Knows on which line of a file something stands. */
@FunctionalInterface
public interface Lines {

    /** The spot of this key path, or of its nearest parent that exists; list positions are written as numbers. */
    Spot spot(String file, String... path);
}
