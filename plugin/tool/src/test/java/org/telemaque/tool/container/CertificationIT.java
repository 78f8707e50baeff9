package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.workshop.certification.Assigning;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.Order;
import org.telemaque.tool.workshop.certification.PathAssignment;

/** Paths assigned and moved on by real events, inside a real server and a real database. */
@ExtendWith(ArquillianExtension.class)
class CertificationIT {

    private static final String PATH = "mentor-socle";
    private static final UUID TRAINER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> LESSONS = List.of(
            "un-mot-une-histoire", "cinq-roles", "formes-du-mentorat", "a-qui-cela-profite", "portrait-du-mentor");

    @Inject
    Certification certification;

    @Inject
    Catalogue catalogue;

    @Inject
    Journal journal;

    @Inject
    Event<LearningEvent> events;

    @Inject
    Heard heard;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService devices;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @Test
    void anAssignmentMovesOnAsLearningIsTold() throws Exception {
        Learner ana = learner();
        assign(ana);
        assertThat(only(ana).done()).isEmpty();
        for (String lesson : LESSONS) {
            assertThat(only(ana).done()).doesNotContain("lecons");
            read(ana, lesson);
        }
        assertThat(only(ana).done()).containsExactly("lecons");
        finish(ana, "entree", false);
        finish(ana, "mythes-realites", false);
        assertThat(only(ana).done()).containsExactlyInAnyOrder("lecons", "entree");
    }

    @Test
    void theAttestationComesWithTheShareThatThePathAsks() throws Exception {
        Learner ana = learner();
        assign(ana);
        readAll(ana);
        finish(ana, "entree", false);
        finish(ana, "mythes-realites", true);
        assertThat(only(ana).attested()).isFalse();
        debrief(ana, "trois-annulations");
        assertThat(only(ana).attested()).isTrue();
        assertThat(only(ana).overdue(TODAY.plusYears(1))).isFalse();
    }

    @Test
    void whatHappensOnAPathBelongsToTheCohortThatAssignedIt() throws Exception {
        Learner ana = learner();
        assign(ana);
        Learner elsewhere = ana.in("another-course");
        readAll(elsewhere);
        finish(elsewhere, "entree", false);
        finish(elsewhere, "mythes-realites", true);
        debrief(elsewhere, "trois-annulations");
        assertThat(heard.of(ana.person(), LearningEvent.MilestoneReached.class))
                .hasSize(4)
                .allSatisfy(
                        reached -> assertThat(reached.what().learner().cohort()).isEqualTo(ana.cohort()));
        assertThat(heard.of(ana.person(), LearningEvent.PathAttested.class))
                .singleElement()
                .satisfies(attested ->
                        assertThat(attested.what().learner().cohort()).isEqualTo(ana.cohort()));
    }

    @Test
    void whatIsDoneOnTwoDevicesAtOnceAddsUp() throws Exception {
        Learner ana = learner();
        assign(ana);
        readAll(ana);
        finish(ana, "entree", false);
        transaction.begin();
        events.fire(finished(ana, "mythes-realites", true));
        Future<Void> other = devices.submit(() -> {
            debrief(ana, "trois-annulations");
            return null;
        });
        assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        other.get(20, TimeUnit.SECONDS);
        assertThat(only(ana).attested()).isTrue();
    }

    @Test
    void whatWasDoneBeforeTheAssignmentCounts() throws Exception {
        Learner ana = learner();
        readAll(ana);
        finish(ana, "mythes-realites", true);
        assign(ana);
        assertThat(only(ana).done()).containsExactlyInAnyOrder("lecons", "quiz");
    }

    @Test
    void whatSomebodyElseDoesCountsForNobodyElse() throws Exception {
        Learner ana = learner();
        assign(ana);
        readAll(learner());
        assertThat(only(ana).done()).isEmpty();
    }

    @Test
    void aPathIsAssignedOnceAndTheAnswerSaysSo() {
        Learner ana = learner();
        Learner bob = learner();
        assign(ana);
        Assigning again = certification.assign(order(PATH, TODAY, List.of(ana, bob)), TODAY);
        assertThat(again).isEqualTo(new Assigning.Assigned(List.of(bob.person()), List.of(ana.person())));
        assertThat(certification.ofAll(ana.tenant(), List.of(ana.person()))).hasSize(1);
    }

    @Test
    void aPathAssignedTwiceAtTheSameMomentIsAssignedOnce() throws Exception {
        Learner ana = learner();
        transaction.begin();
        assign(ana);
        Future<Assigning> other =
                devices.submit(() -> certification.assign(order(PATH, TODAY.plusDays(9), List.of(ana)), TODAY));
        assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(new Assigning.Assigned(List.of(), List.of(ana.person())));
        assertThat(certification.of(ana.tenant(), ana.person())).hasSize(1);
    }

    @Test
    void anAssignmentIsTakenBackOnlyInTheCohortFromWhichItWasGiven() {
        Learner ana = learner();
        assign(ana);
        Learner elsewhere = ana.in("another");
        assertThat(certification.withdraw(only(ana).id(), elsewhere, TRAINER)).isFalse();
        assertThat(certification.of(ana.tenant(), ana.person())).hasSize(1);
    }

    @Test
    void anOrderThatCannotBeMetAssignsNothing() {
        Learner ana = learner();
        assertThat(certification.assign(order("nowhere", TODAY, List.of(ana)), TODAY))
                .isEqualTo(new Assigning.Refused(Assigning.Why.UNKNOWN_PATH));
        assertThat(certification.assign(order(PATH, TODAY.minusDays(1), List.of(ana)), TODAY))
                .isEqualTo(new Assigning.Refused(Assigning.Why.DUE_IN_THE_PAST));
        assertThat(certification.assign(order(PATH, TODAY, List.of()), TODAY))
                .isEqualTo(new Assigning.Refused(Assigning.Why.NOBODY_CHOSEN));
        assertThat(certification.of(ana.tenant(), ana.person())).isEmpty();
    }

    @Test
    void anAssignmentTakenBackStaysInTheJournalAndWhatWasDoneStaysDone() throws Exception {
        Learner ana = learner();
        assign(ana);
        readAll(ana);
        UUID first = only(ana).id();
        assertThat(certification.withdraw(first, ana, TRAINER)).isTrue();
        assertThat(certification.withdraw(first, ana, TRAINER)).isFalse();
        assertThat(certification.of(ana.tenant(), ana.person())).isEmpty();
        assertThat(journal.aboutPerson(ana.tenant(), ana.person(), 10))
                .extracting(Entry::act)
                .containsExactlyInAnyOrder(Act.ASSIGNMENT_WITHDRAWN, Act.PATH_ASSIGNED);
        assign(ana);
        assertThat(only(ana).done()).containsExactly("lecons");
    }

    @Test
    void anotherCompanyAndAnotherPersonFindNothingToTakeBack() {
        Learner ana = learner();
        Learner bob = learner();
        assign(ana);
        Learner elsewhere = new Learner(
                ana.person(), ana.account(), "elsewhere", ana.platform(), ana.cohort(), ana.language(), true);
        assertThat(certification.withdraw(only(ana).id(), bob, TRAINER)).isFalse();
        assertThat(certification.withdraw(only(ana).id(), elsewhere, TRAINER)).isFalse();
        assertThat(certification.of("elsewhere", ana.person())).isEmpty();
        assertThat(certification.of(ana.tenant(), ana.person())).hasSize(1);
    }

    @Test
    void aRolledBackAnswerMovesNothing() throws Exception {
        Learner ana = learner();
        assign(ana);
        transaction.begin();
        events.fire(finished(ana, "entree", false));
        transaction.rollback();
        assertThat(only(ana).done()).isEmpty();
    }

    private void assign(Learner learner) {
        Assigning answer = certification.assign(order(PATH, TODAY.plusDays(30), List.of(learner)), TODAY);
        assertThat(answer).isEqualTo(new Assigning.Assigned(List.of(learner.person()), List.of()));
    }

    private static Order order(String path, LocalDate due, List<Learner> learners) {
        return new Order(path, due, TRAINER, learners);
    }

    private PathAssignment only(Learner learner) {
        List<PathAssignment> all = certification.of(learner.tenant(), learner.person());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void readAll(Learner learner) throws Exception {
        for (String lesson : LESSONS) {
            read(learner, lesson);
        }
    }

    private void read(Learner learner, String lesson) throws Exception {
        var what = what(learner, "course/fondations/lesson/" + lesson);
        fire(new LearningEvent.LessonRead(what, List.of(catalogue.ref("course/fondations")), Duration.ofMinutes(4)));
    }

    private void finish(Learner learner, String quiz, boolean passed) throws Exception {
        fire(finished(learner, quiz, passed));
    }

    private LearningEvent finished(Learner learner, String quiz, boolean passed) {
        var outcome = new LearningEvent.Outcome(passed ? 12 : 5, 12, true, passed, Duration.ofMinutes(6));
        return new LearningEvent.QuizFinished(what(learner, "quiz/" + quiz), outcome, List.of());
    }

    private void debrief(Learner learner, String scenario) throws Exception {
        fire(new LearningEvent.DebriefSeen(what(learner, "scenario/" + scenario), "rythme"));
    }

    private void fire(LearningEvent event) throws Exception {
        transaction.begin();
        events.fire(event);
        transaction.commit();
    }

    private Happening what(Learner learner, String key) {
        return new Happening(
                UUID.randomUUID(),
                learner,
                Instant.parse("2026-11-21T09:00:00Z"),
                UUID.randomUUID(),
                catalogue.ref(key));
    }

    private static Learner learner() {
        return new Learner(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "paths",
                new UUID(0, 5),
                UUID.randomUUID().toString(),
                "fr",
                true);
    }
}
