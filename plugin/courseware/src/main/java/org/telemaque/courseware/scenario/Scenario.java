package org.telemaque.courseware.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.SafeHtml;
import org.telemaque.courseware.text.Texts;

/** A branching story that can be played: its words, what it trains, its graph, its notes. */
public record Scenario(Imprint imprint, About about, Story story, Notes notes) {

    /**
     * What the story is about.
     *
     * @param minutes how long one way through takes
     * @param lessons where to read, as {@code course/lesson}
     */
    public record About(int minutes, List<String> competencies, List<String> seeds, List<String> lessons) {

        /** Keeps its own copies. */
        public About {
            competencies = List.copyOf(competencies);
            seeds = List.copyOf(seeds);
            lessons = List.copyOf(lessons);
        }
    }

    /** What is read after the story: by the learner, and by a trainer who debriefs a group. */
    public record Notes(Map<Language, SafeHtml> debrief, Map<Language, SafeHtml> trainer) {

        /** Keeps its own copies. */
        public Notes {
            debrief = Collections.unmodifiableMap(new LinkedHashMap<>(debrief));
            trainer = Collections.unmodifiableMap(new LinkedHashMap<>(trainer));
        }
    }

    /** A note as it is read, in the language it really is in. */
    public record Written(SafeHtml html, Language language) {}

    /** Its slug, for ever. */
    public String slug() {
        return imprint.slug();
    }

    /** Its words. */
    public Texts texts() {
        return imprint.texts();
    }

    /** The questions and take-aways after the story. */
    public Written debrief(Language asked) {
        return written(notes.debrief(), asked);
    }

    /** The trainer's notes for a group debrief. */
    public Written trainer(Language asked) {
        return written(notes.trainer(), asked);
    }

    private static Written written(Map<Language, SafeHtml> notes, Language asked) {
        Language spoken = notes.containsKey(asked) ? asked : Language.FRENCH;
        return new Written(notes.getOrDefault(spoken, SafeHtml.EMPTY), spoken);
    }
}
