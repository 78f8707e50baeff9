package org.telemaque.xapi.validation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the search for defects stands, and where it notes them.
 *
 * @param path the place as a JSON path
 * @param notes the defects found so far, shared by all places of one search
 * @param tolerant whether members that nobody knows are let through
 */
record Place(String path, List<Defect> notes, boolean tolerant) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final int LONGEST_NAME = 100;

    Place member(String name) {
        return at(PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + shortened(name) + "']");
    }

    Place item(int index) {
        return at("[" + index + "]");
    }

    void no(String sentence) {
        notes.add(new Defect(path, sentence));
    }

    private Place at(String step) {
        return new Place(path + step, notes, tolerant);
    }

    private static String shortened(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}']", "?");
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME) + "…";
    }
}
