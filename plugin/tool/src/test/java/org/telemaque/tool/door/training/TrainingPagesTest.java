package org.telemaque.tool.door.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.path.AwardRule;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.text.Version;
import org.telemaque.tool.door.training.AssignForm.Fault;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.certification.Assigning;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.people.Member.Standing;
import org.telemaque.tool.workshop.roster.CourseGroup;

class TrainingPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ANA = new UUID(0, 1);
    private static final UUID ASSIGNMENT = new UUID(0, 7);

    private static final CourseGroup BREST = new CourseGroup(new UUID(0, 3), "Workshop <Brest>", Set.of(ANA));
    private static final PeoplePage.Listing CLOSED = new PeoplePage.Listing("closed", "", "", List.of(), 0);

    private final Templates templates = new Templates();
    private final Frame frame = Frame.in(org.telemaque.tool.foundation.web.Language.ENGLISH);

    @Test
    void theConsoleShowsHowFarEverybodyIsAndWhoIsLate() {
        String html = html(people(AssignForm.fresh(Sieve.EVERYBODY, TODAY), PeoplePage.Result.NONE));
        assertThat(html)
                .contains("Ana &lt;b&gt;", "/training/person/" + ANA, "Overdue", "1&#8239;/&#8239;2")
                .contains("value=\"2026-12-21\" min=\"2026-11-21\"", "aria-label=\"Tick Ana ", "<caption>");
    }

    @Test
    void theGradebookIsNotShownBeforeItWasAsked() {
        var line = new MarksPage.Line(ANA.toString(), "Ana <b>", "50%", "–", "missing");
        var unread = new MarksPage.Column("Entry check", "unread", "", "", List.of(line));
        var failed = new MarksPage.Column("Entry check", "failed", "today", "Try again later.", List.of(line));
        assertThat(html(new MarksPage(frame, "Marks", List.of(unread))))
                .contains("Ana &lt;b&gt;", "50%", "has not been asked yet", "action=\"/training/marks\"")
                .doesNotContain("Not in the LMS");
        assertThat(html(new MarksPage(frame, "Marks", List.of(failed))))
                .contains("did not answer (today)", "Try again later.", "Not in the LMS");
        assertThat(html(new MarksPage(frame, "Marks", List.of()))).contains("No activity of this course has a column");
    }

    @Test
    void aFormThatIsRefusedSaysWhatToChangeAndKeepsWhatWasTyped() {
        AssignForm typed = new AssignForm(new Sieve("an", "", ""), Set.of(ANA), "socle", "2026-11-01");
        PeoplePage page = people(typed, new PeoplePage.Result(Set.of(Fault.PAST), List.of()));
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("Nothing was assigned", "That day is over", "value=\"2026-11-01\"", "value=\"an\"")
                .contains("value=\"socle\" selected", "value=\"" + ANA + "\" checked", "aria-invalid=\"true\"");
    }

    @Test
    void theAnswerSaysWhoHadItAlready() {
        Words words = frame.words();
        assertThat(Outcome.of(new Assigning.Assigned(ids(3), ids(1)), "Core").sentences(words))
                .containsExactly(
                        "“Core” is assigned to 3 people.", "1 person had “Core” already: nothing changed for them.");
        assertThat(Outcome.of(new Assigning.Assigned(List.of(), ids(2)), "Core").sentences(words))
                .hasSize(1);
    }

    @Test
    void anEmptyCohortAndANameNobodyHasAreSaidDifferently() {
        var desk = new PeoplePage.Desk(AssignForm.fresh(new Sieve("zoe", "", ""), TODAY), List.of(), TODAY);
        assertThat(html(new PeoplePage(frame, "My console", "", CLOSED, List.of(), 0, desk, PeoplePage.Result.NONE)))
                .contains("Nobody has come from this course yet")
                .doesNotContain("<form");
        assertThat(html(new PeoplePage(frame, "My console", "", CLOSED, List.of(), 4, desk, PeoplePage.Result.NONE)))
                .contains("Nobody matches", "value=\"zoe\"");
    }

    @Test
    void aNameIsFoundWhateverItsCaseAndAccents() {
        Trainee zoe = new Trainee(ANA, "Zoé Lefèvre", presence("1 May", Standing.SEEN), List.of());
        assertThat(zoe.isCalled("ZOE")).isTrue();
        assertThat(zoe.isCalled("lefe")).isTrue();
        assertThat(zoe.isCalled("")).isTrue();
        assertThat(zoe.isCalled("ana")).isFalse();
    }

    @Test
    void theListOfTheLmsIsOfferedAndItsFailureIsReadable() {
        var failed = new PeoplePage.Listing("failed", "1 May at 10:00", "Try later.", List.of(BREST), 7);
        assertThat(html(people(failed, ana())))
                .contains(
                        "action=\"/training/roster\"",
                        "was read on 1 May at 10:00",
                        "did not give its list",
                        "Try later.")
                .contains("<option value=\"" + BREST.id() + "\"", "Workshop &lt;Brest&gt;", "7 more do not fit");
        var underway = new PeoplePage.Listing("underway", "", "old", List.of(), 0);
        assertThat(html(people(underway, ana())))
                .contains("is being asked", "has not been read yet")
                .doesNotContain("did not give", "<button type=\"submit\" class=\"quiet-button\">Read", "old");
    }

    @Test
    void whoHasLeftIsMarkedAndCannotBeTicked() {
        Trainee gone = new Trainee(ANA, "Ana", presence("1 May", Standing.LEFT), List.of());
        Trainee fresh = new Trainee(new UUID(0, 2), "Bo", presence("", Standing.LISTED), List.of());
        assertThat(html(people(CLOSED, gone))).contains("Has left the course").doesNotContain("type=\"checkbox\"");
        assertThat(html(people(CLOSED, fresh))).contains("No visit yet", "type=\"checkbox\"");
        assertThat(new Sieve("", BREST.id().toString(), "left").lets(gone)).isTrue();
        assertThat(new Sieve("", "", "unopened").lets(gone)).isFalse();
        assertThat(new Sieve("", "", "unopened").lets(fresh)).isTrue();
        assertThat(new Sieve("", "another", "").lets(fresh)).isFalse();
        assertThat(new Sieve("", "", "late").lets(ana())).isTrue();
    }

    private PeoplePage people(PeoplePage.Listing listing, Trainee person) {
        var desk = new PeoplePage.Desk(AssignForm.fresh(Sieve.EVERYBODY, TODAY), List.of(), TODAY);
        return new PeoplePage(frame, "My console", "", listing, List.of(person), 1, desk, PeoplePage.Result.NONE);
    }

    @Test
    void aPersonsPageShowsEachMilestoneAndWhatWasAssigned() {
        var line = new PersonPage.Line("1 May at 10:00", "Claire", "Assigned “Core”");
        assertThat(html(new PersonPage(frame, "Ana", ana(), List.of(line), true)))
                .contains("The quiz is passed", "Key milestone", "Reached", "To do", "The path is withdrawn", "Claire")
                .contains("/training/person/" + ANA + "/withdraw/" + ASSIGNMENT, "scope=\"row\"");
    }

    @Test
    void takingAnAssignmentBackIsAskedTwice() {
        WithdrawPage page =
                new WithdrawPage(frame, "Withdraw?", ana(), ana().paths().get(0));
        assertThat(html(page))
                .contains("method=\"post\" action=\"/training/person/" + ANA + "/withdraw/" + ASSIGNMENT + "\"")
                .contains("No, leave it", "What is done stays done");
    }

    @Test
    void aPathStandsAsItsDatesAndMilestonesSay() {
        assertThat(progress(Set.of(), false, TODAY).state()).isEqualTo(Progress.State.WAITING);
        assertThat(progress(Set.of("quiz"), false, TODAY).state()).isEqualTo(Progress.State.GOING);
        assertThat(progress(Set.of("quiz"), false, TODAY.minusDays(1)).state()).isEqualTo(Progress.State.LATE);
        assertThat(progress(Set.of("quiz"), true, TODAY.minusDays(1)).state()).isEqualTo(Progress.State.EARNED);
    }

    private PeoplePage people(AssignForm form, PeoplePage.Result result) {
        var choice = new PeoplePage.Choice("socle", new Phrase("Core", Language.ENGLISH));
        var desk = new PeoplePage.Desk(form, List.of(choice), TODAY);
        return new PeoplePage(frame, "My console", "Becoming a mentor", CLOSED, List.of(ana()), 1, desk, result);
    }

    private static Trainee.Presence presence(String lastSeen, Standing standing) {
        return new Trainee.Presence(lastSeen, standing.takesPart(), standing, List.of(BREST));
    }

    private static Trainee ana() {
        return new Trainee(
                ANA,
                "Ana <b>",
                presence("20 November 2026", Standing.SEEN),
                List.of(progress(Set.of("quiz"), false, TODAY.minusDays(1))));
    }

    private static Progress progress(Set<String> done, boolean attested, LocalDate due) {
        var assignment = new PathAssignment(ASSIGNMENT, ANA, "c", path(), due, Instant.EPOCH, done, attested, Map.of());
        return Progress.of(assignment, Language.ENGLISH, TODAY, "c");
    }

    private static CertificationPath path() {
        Texts texts = new Texts(Map.of(
                Language.FRENCH,
                Map.of("title", "Socle", "milestone.quiz", "Le quiz", "milestone.s03", "L’histoire"),
                Language.ENGLISH,
                Map.of("title", "Core", "milestone.quiz", "The quiz is passed")));
        return new CertificationPath(
                new Imprint("socle", Version.of("0.1.0"), texts),
                new AwardRule(80, AwardRule.AwardMoment.AT_THRESHOLD, new AwardRule.Validity(24)),
                Map.of(),
                List.of(
                        new Milestone("quiz", Milestone.Kind.L, true, new Requirement.QuizPassed("mythes")),
                        new Milestone("s03", Milestone.Kind.L, false, new Requirement.ScenarioDebriefed("s"))));
    }

    private static List<UUID> ids(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new UUID(1, i))
                .toList();
    }

    private String html(Page page) {
        String html = templates.render(page, true);
        assertThat(html).contains("<h1").doesNotContain("style=", "<script>", "onclick");
        return html;
    }
}
