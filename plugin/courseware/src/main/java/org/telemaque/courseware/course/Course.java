package org.telemaque.courseware.course;

import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** A way through lessons, quizzes and scenarios, in order. */
public record Course(Imprint imprint, Aim aim, List<Unit> units) {

    /**
     * What the course is for.
     *
     * @param objectives names of what one can do afterwards; the words are under {@code objective.<name>}
     */
    public record Aim(List<String> objectives, List<String> competencies, List<String> seeds) {

        /** Keeps its own copies. */
        public Aim {
            objectives = List.copyOf(objectives);
            competencies = List.copyOf(competencies);
            seeds = List.copyOf(seeds);
        }
    }

    /** Keeps its own copy. */
    public Course {
        units = List.copyOf(units);
    }

    /** Its slug, for ever. */
    public String slug() {
        return imprint.slug();
    }

    /** Its words. */
    public Texts texts() {
        return imprint.texts();
    }

    /** Its title. */
    public Phrase title(Language language) {
        return imprint.texts().title(language);
    }

    /** Its lessons, in order. */
    public List<Lesson> lessons() {
        return units.stream()
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast)
                .toList();
    }

    /** The lesson of this slug. */
    public Optional<Lesson> lesson(String slug) {
        return lessons().stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }

    /** The unit of this key: {@code lesson/x}, {@code quiz/x} or {@code scenario/x}. */
    public Optional<Unit> unit(String key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
    }
}
