package org.telemaque.courseware.quiz;

import java.util.List;
import org.telemaque.courseware.text.Imprint;

/** What every question carries besides its key: its imprint and what it is about. */
public record Item(Imprint imprint, About about) {

    /**
     * What a question is about.
     *
     * @param competency slug of the competency
     * @param topic slug of the topic
     * @param lesson where to read, as {@code course/lesson}; empty when nowhere in particular
     * @param seeds sections of the source texts behind it
     * @param trial whether it is on trial or states a claim of some strength
     */
    public record About(String competency, String topic, String lesson, List<String> seeds, Trial trial) {

        /** Keeps its own copy of the list. */
        public About {
            seeds = List.copyOf(seeds);
        }
    }

    /**
     * How far the question can be relied upon.
     *
     * @param pilot whether it is unscored until enough people answered it
     * @param strength {@code definition}, {@code advice}, {@code correlational}, {@code tested}, or empty
     */
    public record Trial(boolean pilot, String strength) {}
}
