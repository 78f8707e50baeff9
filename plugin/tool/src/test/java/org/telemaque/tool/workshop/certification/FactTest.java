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
                .noneMatch(human -> Fact.fulfil(human, QUIZ_ONLY));
    }
}
