package org.telemaque.tool.door.training;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.telemaque.tool.workshop.people.Member.Standing;
import org.telemaque.tool.workshop.roster.CourseGroup;

/**
 * Somebody of the cohort, as the console shows it.
 *
 * @param id of the person
 * @param name how the platform calls the person; may be empty
 * @param presence how the person stands in the course
 * @param paths how far the person is
 */
public record Trainee(UUID id, String name, Presence presence, List<Progress> paths) {

    /** Keeps its own copy. */
    public Trainee {
        paths = List.copyOf(paths);
    }

    /**
     * How somebody stands in the course.
     *
     * @param lastSeen the day of the last launch, in words; empty when there was none
     * @param learns whether the person takes part as one who learns, and does not train, review or write
     * @param standing what the LMS's list says
     * @param groups of the LMS that the person is in
     */
    public record Presence(String lastSeen, boolean learns, Standing standing, List<CourseGroup> groups) {

        /** Keeps its own copy. */
        public Presence {
            groups = List.copyOf(groups);
        }

        /** Whether the person has ever come. */
        public boolean opened() {
            return !lastSeen.isEmpty();
        }

        /** Whether the person is no longer in the course. */
        public boolean left() {
            return standing == Standing.LEFT;
        }

        /** Whether the person may not enter for the time being. */
        public boolean suspended() {
            return standing == Standing.INACTIVE;
        }
    }

    /** Whether the person takes part as one who learns. */
    public boolean learns() {
        return presence.learns();
    }

    /** Whether the name contains what is looked for, whatever its case and accents. */
    boolean isCalled(String query) {
        return plain(name).contains(plain(query));
    }

    boolean isIn(String group) {
        return presence.groups().stream().anyMatch(one -> one.id().toString().equals(group));
    }

    boolean stands(String state) {
        return switch (state) {
            case "unopened" -> learns() && !presence.opened();
            case "late" -> learns() && paths.stream().anyMatch(path -> path.state() == Progress.State.LATE);
            case "left" -> presence.left();
            default -> true;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
