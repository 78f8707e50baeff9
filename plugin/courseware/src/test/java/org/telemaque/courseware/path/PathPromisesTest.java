package org.telemaque.courseware.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.path.AwardRule.AwardMoment;
import org.telemaque.courseware.path.AwardRule.Validity;

class PathPromisesTest {

    private static AwardRule rule(int threshold) {
        return new AwardRule(threshold, AwardMoment.AT_THRESHOLD, new Validity(24));
    }

    @Test
    void theThresholdIsDecidedInWholeNumbers() {
        assertThat(rule(80).reached(9, 12)).isFalse();
        assertThat(rule(80).reached(10, 12)).isTrue();
        assertThat(rule(80).reached(4, 5)).isTrue();
        assertThat(rule(67).reached(2, 3)).isFalse();
        assertThat(rule(1).reached(0, 0)).isFalse();
    }

    @Property
    void aPercentageIsRoundedDownNeverUpToTheThreshold(
            @ForAll @IntRange(min = 0, max = 60) int done,
            @ForAll @IntRange(min = 1, max = 60) int total,
            @ForAll @IntRange(min = 1, max = 100) int threshold) {
        int fitting = Math.min(done, total);
        Standing standing = new Standing(fitting, total, rule(threshold).reached(fitting, total), List.of());
        assertThat(standing.percent() >= threshold).isEqualTo(standing.reached());
    }

    @Test
    void aCertificateNeedsTheThresholdAndEveryKeyMilestone() {
        CertificationPath path = new SmallPack().pack().path("socle").orElseThrow();
        assertThat(path.standing(Set.of("quiz", "histoire")).certifiable()).isFalse();
        assertThat(path.standing(Set.of("lecons", "quiz")).missingKeys()).containsExactly("histoire");
        assertThat(path.standing(Set.of("lecons", "quiz", "histoire")).certifiable())
                .isTrue();
    }

    @Test
    void aRequirementIsMadeOfSimpleOnesAndEachSaysWhetherPeopleConfirmIt() {
        Requirement either = new Requirement.AnyOf(List.of(
                new Requirement.PathHeld("socle"),
                new Requirement.AllOf(
                        List.of(new Requirement.QuizPassed("tout"), new Requirement.RelationshipStep("meeting", 2)))));
        assertThat(either.simple())
                .containsExactly(
                        new Requirement.PathHeld("socle"),
                        new Requirement.QuizPassed("tout"),
                        new Requirement.RelationshipStep("meeting", 2));
        assertThat(either.simple().filter(Requirement::human)).hasSize(1);
        assertThat(List.of(
                        new Requirement.Observed("seance"),
                        new Requirement.SurveyAnswered("retour", 5),
                        new Requirement.EvidenceReviewed("note")))
                .allMatch(Requirement::human);
    }

    @Test
    void milestonesOfEveryKindAreRead() {
        CertificationPath path = new SmallPack()
                .change(
                        "paths/socle/path.yaml",
                        "milestones:",
                        String.join(
                                "\n",
                                "milestones:",
                                "  charte: {kind: R, key: true, done: {relationship: charter}}",
                                "  deux: {kind: R, key: false, done: {relationship: meeting, times: 2}}",
                                "  note: {kind: E, key: false, done: {evidence: note}}",
                                "  retours: {kind: E, key: false, done: {survey: retour, answers: 5}}",
                                "  vue: {kind: E, key: true, done: {checklist: seance}}",
                                "  choix: {kind: L, key: false, done: {any: [{quizPassed: tout}, {lessons: [debut/un]}]}}"))
                .change(
                        "paths/socle/strings.fr.yaml",
                        words -> words + named("charte", "deux", "note", "retours", "vue", "choix"))
                .change("ids.lock", "path/socle/milestone/histoire", ids("charte", "choix", "deux") + "histoire")
                .change("ids.lock", "path/socle/milestone/quiz", ids("note") + "quiz\n" + ids("retours") + "vue")
                .pack()
                .path("socle")
                .orElseThrow();
        assertThat(path.milestone("deux").orElseThrow().requirement())
                .isEqualTo(new Requirement.RelationshipStep("meeting", 2));
        assertThat(path.milestone("note").orElseThrow().requirement())
                .isEqualTo(new Requirement.EvidenceReviewed("note"));
        assertThat(path.milestone("retours").orElseThrow().requirement())
                .isEqualTo(new Requirement.SurveyAnswered("retour", 5));
        assertThat(path.milestone("vue").orElseThrow().requirement()).isEqualTo(new Requirement.Observed("seance"));
        assertThat(path.milestone("choix").orElseThrow().requirement().simple()).hasSize(2);
    }

    private static String named(String... milestones) {
        return Stream.of(milestones)
                .map(name -> "milestone." + name + ": \"" + name + "\"\n")
                .collect(Collectors.joining());
    }

    private static String ids(String... milestones) {
        return Stream.of(milestones)
                .map(name -> "path/socle/milestone/" + name + "\n")
                .collect(Collectors.joining("", "", "path/socle/milestone/"));
    }

    @Test
    void doneNamesThatAreNoMilestoneCountForNothing() {
        CertificationPath path = new SmallPack().pack().path("socle").orElseThrow();
        assertThat(path.standing(Set.of("autre", "quiz")).done()).isEqualTo(1);
    }
}
