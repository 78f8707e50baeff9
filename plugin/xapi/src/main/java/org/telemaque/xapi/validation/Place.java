package org.telemaque.xapi.validation;

import java.util.List;
import java.util.regex.Pattern;
import org.telemaque.xapi.value.XapiVersion;

/**
 * Where the search for defects stands, and where it notes them.
 *
 * @param path the place as a JSON path
 * @param notes the defects found so far, shared by all places of one search
 * @param reader by whose rules
 */
record Place(String path, List<Defect> notes, StatementValidator reader) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final int LONGEST_NAME = 100;

    Place member(String name) {
        return at(PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + shortened(name) + "']");
    }

    Place item(int index) {
        return at("[" + index + "]");
    }

    boolean tolerant() {
        return reader.isTolerant();
    }

    boolean follows(XapiVersion edition) {
        return reader.edition() == edition;
    }

    void no(String sentence) {
        notes.add(new Defect(path, sentence));
    }

    private Place at(String step) {
        return new Place(path + step, notes, reader);
    }

    private static String shortened(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}']", "?");
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME) + "…";
    }
}
