package org.telemaque.courseware.yaml;

import org.telemaque.courseware.pack.Findings;

/** Knows what shape a kind of file has. */
@FunctionalInterface
public interface Shapes {

    /** For files that were found right before, byte by byte the same: whatever stands there has its shape. */
    Shapes KNOWN = (kind, file, yaml, findings) -> true;

    /** Whether the value has the shape of this kind; what has not is noted with its line. */
    boolean check(String kind, String file, Yaml yaml, Findings findings);
}
