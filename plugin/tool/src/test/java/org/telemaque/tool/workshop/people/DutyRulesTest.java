package org.telemaque.tool.workshop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.message.Role;
import org.telemaque.lti.registration.PlatformFile;

class DutyRulesTest {
    private static final DutyRules SAFE = DutyRules.of(Map.of());

    @Test
    void rolesOfACourseGiveTheirDutiesAndAddUp() {
        assertThat(duties(SAFE, "Learner")).containsExactly(Duty.LEARNER);
        assertThat(duties(SAFE, "Mentor")).containsExactly(Duty.MENTOR);
        assertThat(duties(SAFE, "Instructor")).containsExactly(Duty.TRAINER);
        assertThat(duties(SAFE, "Administrator")).containsExactly(Duty.REVIEWER);
        assertThat(duties(SAFE, "ContentDeveloper")).containsExactly(Duty.AUTHOR);
        assertThat(duties(SAFE, "Learner", "Mentor/Tutor")).containsExactlyInAnyOrder(Duty.LEARNER, Duty.MENTOR);
    }

    @Test
    void anUnknownRoleOrNoneGivesTheLeastRight() {
        assertThat(duties(SAFE)).containsExactly(Duty.LEARNER);
        assertThat(duties(SAFE, "http://example.com/roles#Wizard")).containsExactly(Duty.LEARNER);
        assertThat(duties(SAFE, "Member", "Officer")).containsExactly(Duty.LEARNER);
    }

    @Test
    void aLoneTeachingAssistantIsNoTrainerAndAManagerIsNothingUnlessThePlatformsFileSaysSo() {
        assertThat(duties(SAFE, "Instructor/TeachingAssistant")).containsExactly(Duty.LEARNER);
        assertThat(duties(SAFE, "Instructor/TeachingAssistant", "Instructor")).containsExactly(Duty.TRAINER);
        assertThat(duties(SAFE, "Manager/Observer")).containsExactly(Duty.LEARNER);

        DutyRules file = DutyRules.of(Map.of(
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Manager", Set.of("REVIEWER"),
                "Instructor/TeachingAssistant", Set.of("TRAINER")));
        assertThat(duties(file, "Manager/Observer")).containsExactly(Duty.REVIEWER);
        assertThat(duties(file, "Instructor/TeachingAssistant")).containsExactly(Duty.TRAINER);
        assertThat(duties(file, "Instructor/TeachingAssistantGroup")).containsExactly(Duty.LEARNER);
    }

    @Test
    void systemAndInstitutionRolesGiveNoRightInsideACourse() {
        assertThat(duties(
                        SAFE,
                        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                        "http://purl.imsglobal.org/vocab/lis/v2/person#Administrator"))
                .containsExactly(Duty.LEARNER);
    }

    @Test
    void aPlatformsFileReplacesTheSafeDutyOfARole() {
        assertThat(duties(DutyRules.of(Map.of("Instructor", Set.of("LEARNER"))), "Instructor/Lecturer"))
                .containsExactly(Duty.LEARNER);
    }

    @Test
    void onlyLearnersAndMentorsCountInFigures() {
        assertThat(Duty.counts(Set.of(Duty.LEARNER, Duty.MENTOR))).isTrue();
        assertThat(Duty.counts(Set.of(Duty.LEARNER, Duty.TRAINER))).isFalse();
        assertThat(Duty.counts(Set.of(Duty.AUTHOR))).isFalse();
    }

    @Test
    void dutiesAreWrittenAsOneTextAndReadBack() {
        Set<Duty> both = Set.of(Duty.TRAINER, Duty.LEARNER);

        assertThat(Duty.text(both)).isEqualTo("LEARNER,TRAINER");
        assertThat(Duty.read(Duty.text(both))).isEqualTo(both);
        assertThat(Duty.read("")).isEmpty();
    }

    @Test
    void aPlatformFileKnowsEveryDutyButTheAdministrators() {
        assertThat(Arrays.stream(Duty.values())
                        .filter(duty -> duty != Duty.ADMINISTRATOR)
                        .map(Duty::name))
                .containsExactlyInAnyOrderElementsOf(PlatformFile.DUTIES);
    }

    private static Set<Duty> duties(DutyRules rules, String... roles) {
        return rules.duties(Arrays.stream(roles).map(Role::parse).collect(Collectors.toSet()));
    }
}
