package org.telemaque.courseware.quiz;

import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Texts;

/** A set of questions to draw from, with the rules of its attempts. */
public record Quiz(Imprint imprint, Purpose purpose, List<Question> pool, Rules rules) {

    /** Keeps its own copy of the list. */
    public Quiz {
        pool = List.copyOf(pool);
    }

    /** What a quiz is for. */
    public enum Purpose {
        /** To see where one stands before starting. */
        ENTRY,
        /** To practise, as often as one likes. */
        PRACTICE,
        /** To be passed as a set. */
        SET
    }

    /** How an attempt is drawn and when it passes. */
    public record Rules(Draw draw, Pass pass) {}

    /** When an attempt passes. */
    public sealed interface Pass {

        /** Never: the quiz informs only. */
        record None() implements Pass {}

        /** With at least so many different questions answered and so many percent of them right. */
        record At(int answered, int percent) implements Pass {}
    }

    /** Its slug, for ever. */
    public String slug() {
        return imprint.slug();
    }

    /** Its words. */
    public Texts texts() {
        return imprint.texts();
    }

    /** The questions of an attempt with this seed. */
    public List<Question> draw(long seed) {
        return rules.draw().draw(pool, seed);
    }

    /** The question of this slug. */
    public Optional<Question> question(String slug) {
        return pool.stream().filter(question -> question.slug().equals(slug)).findFirst();
    }
}
