package org.telemaque.courseware.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** A short text with something to try and something to check. */
public record Lesson(Imprint imprint, Plan plan, Practice practice, Map<Language, LessonBody> bodies) implements Unit {

    /**
     * What the lesson is about.
     *
     * @param minutes how long it takes
     * @param figure the picture of the lesson by its media name; empty when it has none
     */
    public record Plan(int minutes, List<String> competencies, List<String> seeds, String figure) {

        /** Keeps its own copies. */
        public Plan {
            competencies = List.copyOf(competencies);
            seeds = List.copyOf(seeds);
        }
    }

    /** The questions of a lesson: one or more to try while reading, two or three to check at the end. */
    public record Practice(List<Question> tryIt, List<Question> check) {

        /** Keeps its own copies. */
        public Practice {
            tryIt = List.copyOf(tryIt);
            check = List.copyOf(check);
        }
    }

    /** Keeps its own copy. */
    public Lesson {
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    }

    @Override
    public String slug() {
        return imprint.slug();
    }

    @Override
    public String key() {
        return "lesson/" + slug();
    }

    @Override
    public Phrase title(Language language) {
        return imprint.texts().title(language);
    }

    /** Its words besides the body. */
    public Texts texts() {
        return imprint.texts();
    }

    /** The body in this language, or in French when it is not translated, which the body's language tells. */
    public LessonBody body(Language asked) {
        LessonBody french = bodies.getOrDefault(Language.FRENCH, new LessonBody(Language.FRENCH, Map.of()));
        return bodies.getOrDefault(asked, french);
    }
}
