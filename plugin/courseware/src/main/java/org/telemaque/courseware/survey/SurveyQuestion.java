package org.telemaque.courseware.survey;

import java.util.List;

/** One question of a survey. */
public sealed interface SurveyQuestion {

    /** What every question has. */
    Asking asking();

    /** Its name in the survey, for ever. */
    default String name() {
        return asking().name();
    }

    /**
     * What every question has.
     *
     * @param competency the competency of whose practice it tells; empty when of none
     */
    record Asking(String name, String competency, boolean required) {}

    /** Answered by one value of a scale. */
    record Rated(Asking asking, String scale) implements SurveyQuestion {}

    /** Answered by one of the options, or by several. */
    record Chosen(Asking asking, List<String> options, boolean several) implements SurveyQuestion {

        /** Keeps its own copy. */
        public Chosen {
            options = List.copyOf(options);
        }
    }

    /** Answered in one's own words. */
    record Open(Asking asking) implements SurveyQuestion {}
}
