package org.telemaque.tool.workshop.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.Score;

/** Says one event as one Statement, or as two where the specification's verbs ask for it. */
@ApplicationScoped
class Composer {

    private final Names names;
    private final Drafts drafts;
    private final Interactions interactions;

    @Inject
    Composer(Names names, Drafts drafts, Interactions interactions) {
        this.names = names;
        this.drafts = drafts;
        this.interactions = interactions;
    }

    @SuppressWarnings("NullAway")
    Composer() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The Statements of an event, in their order. */
    List<Statement> compose(LearningEvent event) {
        Happening what = event.what();
        if (event instanceof LearningEvent.CourseOpened) {
            return List.of(drafts.said(what, Vocabulary.INITIALIZED, List.of()));
        }
        if (event instanceof LearningEvent.UnitOpened opened) {
            return List.of(drafts.said(what, Vocabulary.INITIALIZED, opened.course()));
        }
        if (event instanceof LearningEvent.LessonRead read) {
            return List.of(drafts.ended(what, Vocabulary.COMPLETED, read.course(), Drafts.completed(read.spent())));
        }
        if (event instanceof LearningEvent.CourseProgressed progressed) {
            return List.of(drafts.said(what, Vocabulary.PROGRESSED, List.of())
                    .withResult(Drafts.progress(progressed.percent())));
        }
        if (event instanceof LearningEvent.CourseFinished finished) {
            return List.of(drafts.ended(what, Vocabulary.COMPLETED, List.of(), Drafts.completed(finished.spent())));
        }
        return composeGraded(event);
    }

    private List<Statement> composeGraded(LearningEvent event) {
        if (event instanceof LearningEvent.QuestionAnswered answered) {
            return List.of(answer(answered));
        }
        if (event instanceof LearningEvent.QuizFinished finished) {
            return quiz(finished);
        }
        if (event instanceof LearningEvent.DecisionTaken taken) {
            return List.of(decision(taken));
        }
        if (event instanceof LearningEvent.ScenarioEnded ended) {
            return List.of(ending(ended));
        }
        return event instanceof LearningEvent.DebriefSeen seen ? List.of(debrief(seen)) : composePath(event);
    }

    private List<Statement> composePath(LearningEvent event) {
        Happening what = event.what();
        if (event instanceof LearningEvent.PathAssigned assigned) {
            var statement = drafts.said(what, Vocabulary.REGISTERED, List.of());
            return List.of(drafts.with(statement, interactions.due(assigned.due())));
        }
        if (event instanceof LearningEvent.AssignmentWithdrawn) {
            return List.of(drafts.said(what, names.withdrawn(), List.of()));
        }
        if (event instanceof LearningEvent.MilestoneReached reached) {
            return List.of(drafts.said(what, Vocabulary.SATISFIED, List.of(reached.path())));
        }
        if (event instanceof LearningEvent.PathAttested attested) {
            var score = Score.scaled(Drafts.share(attested.done(), attested.total()));
            return List.of(drafts.said(what, names.attested(), List.of())
                    .withResult(Result.empty().withScore(score)));
        }
        return composeWord(event);
    }

    /** What people say: of a milestone, in a survey, of somebody whom they observed. */
    private List<Statement> composeWord(LearningEvent event) {
        Happening what = event.what();
        if (event instanceof LearningEvent.Revoked revoked) {
            return List.of(drafts.said(what, names.revoked(), revoked.path()));
        }
        if (event instanceof LearningEvent.SurveyAnswered) {
            var done = Result.empty().withCompletion(true);
            return List.of(drafts.said(what, Vocabulary.COMPLETED, List.of()).withResult(done));
        }
        var observed = (LearningEvent.Observed) event;
        var seen = Result.empty().withSuccess(observed.accepted());
        var statement = drafts.said(what, names.observed(), List.of()).withResult(seen);
        return List.of(drafts.about(statement, what, observed.competencies()));
    }

    private Statement answer(LearningEvent.QuestionAnswered event) {
        var answer = event.answer();
        var object = interactions.item(event.what().activity(), answer);
        var result = Result.empty()
                .withSuccess(answer.success())
                .withScore(Score.scaled(Drafts.share(answer.scaledPercent(), 100)))
                .withDuration(IsoDuration.of(answer.spent()));
        var said = drafts.said(event.what(), Vocabulary.ANSWERED, object, event.parents());
        var statement = (event.parents().isEmpty() ? drafts.below(said, event.what()) : said)
                .withResult(answer.response().isEmpty() ? result : result.withResponse(answer.response()));
        return drafts.with(
                drafts.about(statement, event.what(), answer.competencies()), interactions.confidence(answer));
    }

    private List<Statement> quiz(LearningEvent.QuizFinished event) {
        var outcome = event.outcome();
        var completed = quiz(event, Vocabulary.COMPLETED, Drafts.completed(outcome.spent()));
        if (!outcome.judged()) {
            return List.of(completed);
        }
        var verb = outcome.passed() ? Vocabulary.PASSED : Vocabulary.FAILED;
        var judged = Result.empty()
                .withSuccess(outcome.passed())
                .withScore(Score.scaled(Drafts.share(outcome.right(), Math.max(1, outcome.answered()))))
                .withDuration(IsoDuration.of(outcome.spent()));
        var second = quiz(event, verb, judged).withId(Drafts.second(event.what().id(), verb));
        return List.of(completed, second);
    }

    private Statement quiz(LearningEvent.QuizFinished event, Verb verb, Result result) {
        var statement = drafts.ended(event.what(), verb, event.course(), result);
        return drafts.about(statement, event.what(), event.outcome().competencies());
    }

    private Statement decision(LearningEvent.DecisionTaken event) {
        var decision = event.decision();
        var object = interactions.node(event.what().activity(), decision);
        var result = Result.empty().withResponse(decision.choice()).withDuration(IsoDuration.of(decision.spent()));
        var statement = drafts.said(event.what(), Vocabulary.ANSWERED, object, List.of(event.scenario()))
                .withResult(result);
        return drafts.with(
                drafts.about(statement, event.what(), decision.scores().keySet()), interactions.step(decision));
    }

    private Statement ending(LearningEvent.ScenarioEnded event) {
        var result = Drafts.completed(event.spent()).withExtensions(interactions.ending(event));
        var statement = drafts.ended(event.what(), Vocabulary.COMPLETED, List.of(), result);
        return drafts.about(statement, event.what(), event.indexPercents().keySet());
    }

    private Statement debrief(LearningEvent.DebriefSeen event) {
        var scenario = event.what().activity();
        var object = names.activity(scenario.at(scenario.key() + "/debrief"));
        return drafts.said(event.what(), Vocabulary.EXPERIENCED, object, List.of(scenario));
    }
}
