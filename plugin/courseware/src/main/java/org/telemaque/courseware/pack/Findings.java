package org.telemaque.courseware.pack;

import java.util.Set;
import java.util.TreeSet;
import org.telemaque.courseware.pack.Defect.Sentence;
import org.telemaque.courseware.pack.Defect.Spot;

/** Collects defects while files are read and checked, so that an author sees all of them at once. */
public final class Findings {

    private final Set<Defect> defects = new TreeSet<>();

    /** Notes one defect; the same one twice is noted once. */
    public void add(Rule rule, Spot spot, String french, String english) {
        defects.add(new Defect(rule, spot, new Sentence(french, english)));
    }

    /** All of them, by file and line. */
    public Set<Defect> all() {
        return defects;
    }
}
