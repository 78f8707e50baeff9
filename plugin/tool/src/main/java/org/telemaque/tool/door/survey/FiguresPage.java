package org.telemaque.tool.door.survey;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** What the surveys of a course have shown so far, by nobody in particular. */
public record FiguresPage(Frame frame, String title, List<Shown> surveys) implements Page {

    /** Keeps its own copy. */
    public FiguresPage {
        surveys = List.copyOf(surveys);
    }

    /**
     * A survey.
     *
     * @param people how many answers are shown; 0 while there are too few
     */
    public record Shown(Phrase title, int people, List<Question> questions) {

        /** Keeps its own copy. */
        public Shown {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param counts how often each answer was given; nothing where people answered in own words
     * @param words what was written in own words, in an order that tells nothing
     */
    public record Question(Phrase asked, List<Count> counts, List<String> words) {

        /** Keeps its own copies. */
        public Question {
            counts = List.copyOf(counts);
            words = List.copyOf(words);
        }
    }

    /** How often an answer was given. */
    public record Count(Phrase label, int times) {}
}
