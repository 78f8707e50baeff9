package org.telemaque.courseware.text;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The semantic version of a published thing; a new major number means that truth, scoring or graph changed. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /**
     * The version written as {@code major.minor.patch}.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    public static Version of(String written) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a version: " + written);
        }
        return new Version(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
