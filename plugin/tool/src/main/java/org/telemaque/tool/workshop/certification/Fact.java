package org.telemaque.tool.workshop.certification;

import java.util.Collection;
import java.util.List;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.tool.foundation.event.LearningEvent;

/** Something that a person has done and that a milestone may ask for; kept as a short word for ever. */
record Fact(String word) {

    private static final String LESSON = "/lesson/";

    static Fact lessonRead(String courseAndLesson) {
        return new Fact("lesson:" + courseAndLesson);
    }

    static Fact quizFinished(String quiz) {
        return new Fact("quiz-finished:" + quiz);
    }

    static Fact quizPassed(String quiz) {
        return new Fact("quiz-passed:" + quiz);
    }

    static Fact debriefed(String scenario) {
        return new Fact("debriefed:" + scenario);
    }

    static Fact pathHeld(String path) {
        return new Fact("path-held:" + path);
    }

    /** What an event makes true. */
    static List<Fact> in(LearningEvent event) {
        String key = event.what().activity().key();
        if (event instanceof LearningEvent.LessonRead) {
            return List.of(lessonRead(afterKind(key).replace(LESSON, "/")));
        }
        if (event instanceof LearningEvent.QuizFinished finished) {
            var done = quizFinished(afterKind(key));
            return finished.outcome().passed() ? List.of(done, quizPassed(afterKind(key))) : List.of(done);
        }
        if (event instanceof LearningEvent.PathAttested) {
            return List.of(pathHeld(afterKind(key)));
        }
        return event instanceof LearningEvent.DebriefSeen ? List.of(debriefed(afterKind(key))) : List.of();
    }

    /** Whether facts alone fulfil a requirement; what people must say, no fact of the software says. */
    static boolean fulfil(Requirement requirement, Collection<Fact> facts) {
        return fulfil(requirement, facts, false);
    }

    /**
     * Whether facts and the word of people are all that a requirement asks for.
     *
     * @param confirmed whether somebody has confirmed what people must say
     */
    static boolean fulfil(Requirement requirement, Collection<Fact> facts, boolean confirmed) {
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().allMatch(part -> fulfil(part, facts, confirmed));
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().stream().anyMatch(part -> fulfil(part, facts, confirmed));
        }
        return requirement.human() ? confirmed : facts.containsAll(askedBy(requirement));
    }

    private static List<Fact> askedBy(Requirement requirement) {
        if (requirement instanceof Requirement.LessonsRead lessons) {
            return lessons.lessons().stream().map(Fact::lessonRead).toList();
        }
        if (requirement instanceof Requirement.QuizFinished quiz) {
            return List.of(quizFinished(quiz.quiz()));
        }
        if (requirement instanceof Requirement.QuizPassed quiz) {
            return List.of(quizPassed(quiz.quiz()));
        }
        if (requirement instanceof Requirement.PathHeld path) {
            return List.of(pathHeld(path.path()));
        }
        return List.of(debriefed(((Requirement.ScenarioDebriefed) requirement).scenario()));
    }

    private static String afterKind(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
