package org.telemaque.courseware.quiz;

/** One question answered: its mark, and how sure the learner was. */
public record Answer(Question question, Mark mark, Confidence confidence) {

    /** Whether the learner was certain and wrong, which is what to work on first. */
    public boolean certainAndWrong() {
        return !mark.correct() && confidence == Confidence.CERTAIN;
    }
}
