package org.telemaque.tool.workshop.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.path.Requirement;

class FactTest {

    private static final Requirement QUIZ = new Requirement.QuizPassed("tout");
    private static final Requirement STORY = new Requirement.ScenarioDebriefed("rue");
    private static final List<Fact> QUIZ_ONLY = List.of(Fact.quizPassed("tout"));

    @Test
    void allMeansEachAndAnyMeansOne() {
        assertThat(Fact.fulfil(new Requirement.AllOf(List.of(QUIZ, STORY)), QUIZ_ONLY))
                .isFalse();
        assertThat(Fact.fulfil(new Requirement.AnyOf(List.of(QUIZ, STORY)), QUIZ_ONLY))
                .isTrue();
        assertThat(Fact.fulfil(new Requirement.AnyOf(List.of(QUIZ, STORY)), List.of()))
                .isFalse();
    }

    @Test
    void aPathThatIsHeldFulfilsTheMilestoneThatAsksForIt() {
        Requirement held = new Requirement.PathHeld("socle");
        assertThat(Fact.fulfil(held, QUIZ_ONLY)).isFalse();
        assertThat(Fact.fulfil(held, List.of(Fact.pathHeld("socle")))).isTrue();
    }

    @Test
    void whatPeopleConfirmIsDoneByNoFactOfTheSoftware() {
        assertThat(List.of(
                        new Requirement.RelationshipStep("charter", 1),
                        new Requirement.EvidenceReviewed("note"),
                        new Requirement.SurveyAnswered("retour", 5),
                        new Requirement.Observed("seance")))
                .noneMatch(human -> Fact.fulfil(human, QUIZ_ONLY))
                .allMatch(human -> Fact.fulfil(human, List.of(), true));
    }

    @Test
    void theWordOfPeopleStandsForNothingThatTheSoftwareMustSee() {
        var both = new Requirement.AllOf(List.of(QUIZ, new Requirement.Observed("seance")));
        assertThat(Fact.fulfil(both, List.of(), true)).isFalse();
        assertThat(Fact.fulfil(both, QUIZ_ONLY, false)).isFalse();
        assertThat(Fact.fulfil(both, QUIZ_ONLY, true)).isTrue();
    }

    @Test
    void whatIsConfirmedIsTakenBackBeforeItIsSentBack() {
        assertThat(Signer.follows(Verdict.State.OPEN, Signing.Act.CONFIRM)).isTrue();
        assertThat(Signer.follows(Verdict.State.SENT_BACK, Signing.Act.CONFIRM)).isTrue();
        assertThat(Signer.follows(Verdict.State.CONFIRMED, Signing.Act.SEND_BACK))
                .isFalse();
        assertThat(Signer.follows(Verdict.State.CONFIRMED, Signing.Act.TAKE_BACK))
                .isTrue();
        assertThat(Signer.follows(Verdict.State.OPEN, Signing.Act.TAKE_BACK)).isFalse();
    }
}
