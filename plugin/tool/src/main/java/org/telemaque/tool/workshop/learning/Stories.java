package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Step;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent.DebriefSeen;
import org.telemaque.tool.foundation.event.LearningEvent.Decision;
import org.telemaque.tool.foundation.event.LearningEvent.DecisionTaken;
import org.telemaque.tool.foundation.event.LearningEvent.ScenarioEnded;
import org.telemaque.tool.workshop.learning.Deciding.Moved;
import org.telemaque.tool.workshop.learning.Deciding.Pick;
import org.telemaque.tool.workshop.learning.Deciding.Refused;
import org.telemaque.tool.workshop.learning.Deciding.Return;
import org.telemaque.tool.workshop.learning.Deciding.Why;
import org.telemaque.tool.workshop.learning.ScenarioVisit.Group;

/** Scenarios: decided, taken back, ended, debriefed. */
@ApplicationScoped
class Stories {

    private final Desk desk;
    private final Courses courses;

    @Inject
    Stories(Desk desk, Courses courses) {
        this.desk = desk;
        this.courses = courses;
    }

    @SuppressWarnings("NullAway")
    Stories() {
        this(null, null); // the container's proxy never uses it
    }

    @Transactional
    Optional<ScenarioVisit> scenario(Learner learner, String slug) {
        return desk.attempts()
                .latest(learner, "scenario/" + slug)
                .<ScenarioVisit>map(this::visit)
                .or(() -> desk.packFor(learner, "scenario/" + slug)
                        .flatMap(pack -> pack.scenario(slug))
                        .map(ScenarioVisit.NotBegun::new));
    }

    @Transactional
    Optional<ScenarioVisit.Begun> begin(Learner learner, String slug) {
        return desk.runningOrOpened(learner, "scenario/" + slug).map(this::visit);
    }

    /** What these people did on their first way to an ending, in the version of the learner's own attempt. */
    @Transactional
    Group group(Learner learner, String slug, Set<UUID> people) {
        return desk.attempts()
                .latest(learner, "scenario/" + slug)
                .map(own -> desk.attempts().firstEnded(own, people).entrySet().stream()
                        .map(ended -> playthrough(ended.getKey(), ended.getValue()))
                        .toList())
                .map(Group::of)
                .orElse(Group.FEW);
    }

    private ScenarioVisit.Begun visit(AttemptRow row) {
        return visit(row, playthrough(row));
    }

    private ScenarioVisit.Begun visit(AttemptRow row, Playthrough playthrough) {
        return new ScenarioVisit.Begun(
                row.id, playthrough, desk.catalogue().exploration(row.packHash, row.slug()), row.debriefed());
    }

    private Playthrough playthrough(AttemptRow row) {
        return playthrough(row, desk.attempts().steps(row));
    }

    private Playthrough playthrough(AttemptRow row, List<StepRow> steps) {
        Scenario scenario = desk.pack(row).scenario(row.slug()).orElseThrow();
        return Playthrough.replay(scenario, StepRow.decisions(steps)).orElseThrow();
    }

    /** Holds the attempt first, so that the same form sent twice at once is one decision. */
    @Transactional
    Deciding decide(Learner learner, Pick pick) {
        return held(learner, pick.attempt())
                .<Deciding>map(row -> used(row, pick.formKey()) ? new Moved(visit(row)) : decide(learner, row, pick))
                .orElseGet(() -> new Refused(Why.UNKNOWN_ATTEMPT));
    }

    private Optional<AttemptRow> held(Learner learner, UUID attempt) {
        return desk.attempts().hold(learner, attempt).filter(AttemptRow::isStory);
    }

    private boolean used(AttemptRow row, UUID formKey) {
        return desk.attempts().steps(row).stream().anyMatch(step -> step.formKey.equals(formKey));
    }

    private Deciding decide(Learner learner, AttemptRow row, Pick pick) {
        Playthrough before = playthrough(row);
        if (!before.now().place().equals(pick.scene())) {
            return new Refused(Why.MOVED_ON);
        }
        if (!(before.choose(pick.choice()) instanceof Playthrough.Move.Moved moved)) {
            return new Refused(Why.NOT_OFFERED);
        }
        desk.step(row, StepRow.decision(desk.identifier(), pick.scene(), pick.choice()), pick.formKey());
        ScenarioVisit.Begun after = visit(row, moved.playthrough());
        tellDecision(learner, row, after);
        after.playthrough().ending().ifPresent(ending -> end(learner, row, after, ending));
        return new Moved(after);
    }

    private void tellDecision(Learner learner, AttemptRow row, ScenarioVisit.Begun visit) {
        Decision decision = visit.lastTold(row.looked(desk.now()));
        ActivityRef scenario = desk.ref(row);
        ActivityRef node =
                scenario.at(row.activity + "/node/" + visit.last().scene().name());
        desk.tell(new DecisionTaken(desk.what(learner, row, node), decision, scenario));
    }

    private void end(Learner learner, AttemptRow row, ScenarioVisit.Begun visit, Ending ending) {
        row.finish(desk.now());
        desk.tell(new ScenarioEnded(desk.what(learner, row), ending.name(), visit.indexes(), row.spent()));
    }

    /** Goes back within a running attempt; from an ended one, which is kept, a new attempt takes the decisions over. */
    @Transactional
    Deciding back(Learner learner, Return wish) {
        Optional<AttemptRow> held = held(learner, wish.attempt());
        if (held.isEmpty()) {
            return new Refused(Why.UNKNOWN_ATTEMPT);
        }
        AttemptRow row = held.get();
        Optional<AttemptRow> began =
                desk.attempts().latest(learner, row.activity).filter(last -> used(last, wish.formKey()));
        if (began.isPresent()) {
            return new Moved(visit(began.get()));
        }
        Playthrough way = playthrough(row);
        if (wish.kept() < 0 || wish.kept() >= way.steps().size()) {
            return new Refused(Why.NOT_OFFERED);
        }
        AttemptRow onward = row.finished() ? takenOver(learner, row, way.backTo(wish.kept())) : row;
        StepRow step = StepRow.goingBack(desk.identifier(), way.now().place(), wish.kept());
        desk.step(onward, step, wish.formKey());
        return new Moved(visit(onward));
    }

    private AttemptRow takenOver(Learner learner, AttemptRow ended, Playthrough kept) {
        int number = desk.attempts().at(learner, ended.activity).size() + 1;
        AttemptRow row = desk.openUnit(learner, Desk.taken(ended.activity, desk.pack(ended), number));
        for (Step step : kept.steps()) {
            StepRow copy = StepRow.decision(
                    desk.identifier(), step.scene().name(), step.choice().name());
            desk.step(row, copy, desk.identifier());
        }
        return row;
    }

    @Transactional
    Optional<ScenarioVisit.Begun> debriefed(Learner learner, UUID attempt) {
        return held(learner, attempt).filter(AttemptRow::finished).map(row -> {
            if (!row.debriefed()) {
                row.debrief(desk.now());
                row.looked(desk.now());
                String ending = playthrough(row).now().place();
                desk.tell(new DebriefSeen(desk.what(learner, row), ending));
                courses.unitFinished(learner, row.activity, List.of());
            }
            return visit(row);
        });
    }
}
