package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.Order;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.certification.Signing;
import org.telemaque.tool.workshop.evidence.Answers;
import org.telemaque.tool.workshop.evidence.HandingIn;
import org.telemaque.tool.workshop.evidence.Surveys;
import org.telemaque.tool.workshop.people.Duty;

/** Surveys, observations and the word of a trainer on a milestone, inside a real server on a real database. */
@ExtendWith(ArquillianExtension.class)
class FormsIT {
    private static final String TOOL = "http://127.0.0.1:" + Integer.getInteger("it.port", 19080);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SURVEY = "apres-cours";
    private static final String PAGE = "/player/survey/" + SURVEY;
    private static final String GRADED =
            "q.parole=net&q.reformule=net&q.question=net&q.role=net&q.cadre=net&q.erreur=net&q.retour=net";
    private static final Answers FULL = new Answers(Map.of(
            "utile", List.of("tout-a-fait"), "essaierai", List.of("plutot-oui"), "raison", List.of("Mot secret")));

    @Inject
    Surveys surveys;

    @Inject
    Certification certification;

    @Inject
    Catalogue catalogue;

    @Inject
    Heard heard;

    @Inject
    Town town;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private Somebody course;
    private Somebody ada;
    private Somebody claire;
    private String learner;
    private String trainer;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void aCourseWithATrainer() throws SQLException {
        course = town.course("forms-" + UUID.randomUUID(), UUID.randomUUID());
        ada = town.resident(course, "Ada Forms", Duty.LEARNER);
        claire = town.resident(course, "Claire Forms", Duty.TRAINER);
        learner = town.enter(ada, Duty.LEARNER);
        trainer = town.enter(claire, Duty.TRAINER);
    }

    @Test
    void aSurveyIsHandedInOnceOnTwoDevicesToo() throws Exception {
        Learner writer = learner(ada);
        var devices = Executors.newFixedThreadPool(4);
        try {
            List<Callable<HandingIn>> sent = IntStream.range(0, 4)
                    .<Callable<HandingIn>>mapToObj(device -> () -> surveys.handIn(writer, SURVEY, FULL))
                    .toList();
            List<HandingIn> results = new ArrayList<>();
            for (var result : devices.invokeAll(sent)) {
                results.add(result.get());
            }
            assertThat(results).filteredOn(HandingIn.Done.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(HandingIn.Before.class::isInstance).hasSize(3);
        } finally {
            devices.shutdown();
        }
        assertThat(heard.of(writer.person(), LearningEvent.SurveyAnswered.class))
                .hasSize(1);
        assertThat(texts("select filled from evidence_tally where tenant = ?")).containsExactly("1");
    }

    @Test
    void whatWasAnsweredIsKeptWithoutThePerson() throws Exception {
        surveys.handIn(learner(ada), SURVEY, FULL);
        assertThat(texts("select answers from evidence_sheet where tenant = ?")).containsExactly("{}");
        assertThat(texts("select said from evidence_answer where tenant = ?"))
                .containsExactlyInAnyOrder("tout-a-fait", "plutot-oui", "Mot secret");
        assertThat(columns("evidence_answer"))
                .doesNotContain("person", "writer", "subject", "at", "handed_at", "sheet");
        assertThat(heard.of(ada.uuid("person")).toString()).doesNotContain("Mot secret", "tout-a-fait");
    }

    @Test
    void figuresMoveFiveAnswersAtATimeSoThatNoDifferenceTellsOneAnswer() throws Exception {
        Survey survey = catalogue
                .having("survey/" + SURVEY)
                .orElseThrow()
                .survey(SURVEY)
                .orElseThrow();
        for (int person = 1; person <= 11; person++) {
            Somebody next = town.resident(course, "Person " + person, Duty.LEARNER);
            assertThat(surveys.handIn(learner(next), SURVEY, FULL)).isInstanceOf(HandingIn.Done.class);
            assertThat(surveys.figures(learner(claire), survey).people()).isEqualTo(person / 5 * 5);
        }
        assertThat(surveys.figures(learner(claire), survey).counts("utile", List.of("pas-du-tout", "tout-a-fait")))
                .containsExactly(Map.entry("pas-du-tout", 0), Map.entry("tout-a-fait", 10));
        assertThat(get("/training/surveys", trainer).body()).contains("10 answers shown", "Mot secret");
        assertThat(get("/training/surveys", learner).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsMissingIsNamedAndNothingThatWasWrittenIsLost() throws Exception {
        assertThat(get(PAGE, learner).body()).contains("Who sees what", "This course is useful");
        HttpResponse<String> sent = post(PAGE, learner, "do=hand&whole=true&q.utile=plutot-oui&q.raison=Mes+mots");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#q-essaierai\"", "Mes mots", "value=\"plutot-oui\" checked");
        assertThat(post(PAGE + "/keep", learner, "q.manque=Rien").statusCode()).isEqualTo(204);
        assertThat(get(PAGE, town.enter(ada, Duty.LEARNER)).body())
                .contains("Mes mots", ">Rien</textarea>", "value=\"plutot-oui\" checked");
        HttpResponse<String> done =
                post(PAGE, learner, "do=hand&q.utile=plutot-oui&q.essaierai=plutot-non&q.raison=Mes+mots");
        assertThat(done.body()).contains("A copy for you", "Mes mots", "Not really");
        assertThat(get(PAGE, learner).body()).contains("already answered").doesNotContain("Mes mots");
        assertThat(get("/player/survey/nowhere", learner).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyObservesOneself() throws Exception {
        String own = "/training/person/" + claire.id("person") + "/observe/entretien";
        assertThat(get(own, trainer).statusCode()).isEqualTo(404);
        assertThat(post(own, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anObservationIsASecretOfItsObserverUntilItIsHandedIn() throws Exception {
        String page = "/training/person/" + ada.id("person") + "/observe/entretien";
        assertThat(post(page + "/keep?turn=0", trainer, "note=Bravo+pour+le+silence")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> early = post(page, trainer, "do=hand&turn=0&whole=true&" + GRADED + "&note=Bravo");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("href=\"#q-fin\"", "Bravo");
        assertThat(get("/home/observations", learner).body())
                .contains("Nobody has observed you yet")
                .doesNotContain("Bravo");
        String other = town.enter(town.resident(course, "Other Trainer", Duty.TRAINER), Duty.TRAINER);
        assertThat(get(page, other).body()).doesNotContain("Bravo");
        assertThat(post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=absent&note=Bravo")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/home/observations", learner).body())
                .contains("Bravo", "Claire Forms", "Sufficient", "Not seen");
        assertThat(get(page, trainer).body()).doesNotContain("Bravo").contains("name=\"turn\" value=\"1\"");
        post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net&note=Twice");
        post(page + "/keep?turn=0", trainer, "note=Late");
        assertThat(get(page, trainer).body()).doesNotContain("Late");
        assertThat(get("/home/observations", learner).body()).doesNotContain("Twice");
        assertThat(get(signoff(), trainer).body()).contains("Sufficient observation, ", "by Claire Forms");
        assertThat(heard.of(ada.uuid("person"), LearningEvent.Observed.class))
                .singleElement()
                .satisfies(seen -> assertThat(seen.accepted()).isTrue());
    }

    @Test
    void aSheetGoesWithItsPerson() throws Exception {
        surveys.keep(learner(ada), SURVEY, FULL);
        String page = "/training/person/" + ada.id("person") + "/observe/entretien";
        post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net");
        sign(Signing.Act.SEND_BACK, "cloture", "Pas encore", 0);
        assertThat(texts("select form from evidence_sheet where tenant = ?")).hasSize(2);
        try (Connection rows = database.getConnection();
                PreparedStatement erase = rows.prepareStatement("delete from people_person where id = ?")) {
            erase.setObject(1, ada.uuid("person"));
            assertThat(erase.executeUpdate()).isEqualTo(1);
        }
        assertThat(texts("select form from evidence_sheet where tenant = ?")).isEmpty();
        assertThat(texts("select reason from certification_verdict where tenant = ?"))
                .isEmpty();
    }

    @Test
    void whatPeopleConfirmIsDoneByTheirWordAndUndoneWhenItIsTakenBack() throws Exception {
        assertThat(sign(Signing.Act.CONFIRM, "charte", "", 0)).isInstanceOf(Signing.Signed.class);
        assertThat(assignment().done()).containsExactly("charte");
        assertThat(certification.reached(ada.tenant(), assignment())).containsKey("charte");
        assertThat(get("/home/path/mentor-individuel", learner).body()).contains("Confirmed on ");
        assertThat(get("/home/records", learner).body()).contains("Confirmed the milestone", "Claire Forms");
        assertThat(sign(Signing.Act.TAKE_BACK, "charte", "", 1)).isInstanceOf(Signing.Signed.class);
        assertThat(assignment().done()).isEmpty();
        assertThat(sign(Signing.Act.CONFIRM, "charte", "", 2)).isInstanceOf(Signing.Signed.class);
        UUID person = ada.uuid("person");
        assertThat(heard.of(person, LearningEvent.MilestoneReached.class)).hasSize(2);
        assertThat(heard.of(person, LearningEvent.Revoked.class)).hasSize(1);
        assertThat(texts("select act from journal_entry where tenant = ?"))
                .contains("MILESTONE_CONFIRMED", "MILESTONE_TAKEN_BACK");
    }

    @Test
    void whatTheAttestationStoodOnTakesItAlong() throws Exception {
        everyMilestoneOfTheSoftware();
        for (String milestone : List.of("charte", "rencontres", "cloture")) {
            sign(Signing.Act.CONFIRM, milestone, "", 0);
        }
        assertThat(assignment().attested()).as("13 of 16 are enough").isTrue();
        sign(Signing.Act.TAKE_BACK, "cloture", "", 1);
        assertThat(assignment().attested()).isFalse();
        assertThat(heard.of(ada.uuid("person"), LearningEvent.Revoked.class))
                .extracting(event -> event.what().activity().key())
                .containsExactly("path/mentor-individuel/milestone/cloture", "path/mentor-individuel");
        assertThat(texts("select fact from certification_fact where tenant = ?"))
                .doesNotContain("path-held:mentor-individuel");
        sign(Signing.Act.CONFIRM, "cloture", "", 2);
        assertThat(assignment().attested()).isTrue();
    }

    @Test
    void sendingBackWithoutAReasonIsRefusedAndNothingThatWasTypedIsLost() throws Exception {
        String page = signoff();
        assertThat(get(page, trainer).body())
                .contains("Both people have signed the charter", "To be confirmed", "/observe/entretien");
        HttpResponse<String> refused = post(page + "/retour", trainer, "do=send_back&edition=0&reason=+");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say what is missing");
        assertThat(post(page + "/retour", trainer, "do=send_back&edition=0&reason=Il+manque+un+avis")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/home/path/mentor-individuel", learner).body()).contains("Il manque un avis");
        assertThat(get(page, trainer).body()).contains("Sent back", "Il manque un avis", "Claire Forms");
        assertThat(post(page + "/socle", trainer, "do=confirm&edition=0").body())
                .contains("is not confirmed here");
    }

    @Test
    void whoeverComesSecondSeesWhatTheFirstSaidBeforeSayingAnything() throws Exception {
        String page = signoff();
        String other = town.enter(town.resident(course, "Denis Forms", Duty.TRAINER), Duty.TRAINER);
        assertThat(post(page + "/charte", trainer, "do=confirm&edition=0").statusCode())
                .isEqualTo(303);
        HttpResponse<String> second = post(page + "/charte", other, "do=send_back&edition=0&reason=La+seconde+parole");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("meanwhile", "La seconde parole", "Claire Forms", "Confirmed");
        assertThat(assignment().done()).containsExactly("charte");
    }

    @Test
    void nobodyConfirmsAnOwnMilestone() throws Exception {
        Somebody both = town.resident(course, "Both Forms", Duty.TRAINER);
        String bearer = town.enter(both, Duty.TRAINER);
        assign(both);
        String page = signoff(both);
        assertThat(get(page, bearer).body())
                .contains("Nobody confirms their own milestones")
                .doesNotContain("value=\"confirm\"");
        assertThat(post(page + "/charte", bearer, "do=confirm&edition=0").statusCode())
                .isEqualTo(422);
        assertThat(certification.of(both.tenant(), both.uuid("person")).get(0).done())
                .isEmpty();
    }

    private void everyMilestoneOfTheSoftware() throws SQLException {
        assign(ada);
        try (Connection rows = database.getConnection();
                PreparedStatement insert = rows.prepareStatement(
                        "insert into certification_fact (id, tenant, person, fact, since) values (?, ?, ?, ?, current_timestamp)")) {
            for (String fact : facts()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, ada.tenant());
                insert.setObject(3, ada.uuid("person"));
                insert.setString(4, fact);
                insert.executeUpdate();
            }
        }
    }

    private List<String> facts() {
        return catalogue.path("mentor-individuel").orElseThrow().milestones().stream()
                .flatMap(milestone -> milestone.requirement().simple())
                .flatMap(FormsIT::facts)
                .distinct()
                .toList();
    }

    private static Stream<String> facts(Requirement asked) {
        if (asked instanceof Requirement.LessonsRead read) {
            return read.lessons().stream().map(lesson -> "lesson:" + lesson);
        }
        if (asked instanceof Requirement.QuizPassed quiz) {
            return Stream.of("quiz-passed:" + quiz.quiz());
        }
        return asked instanceof Requirement.ScenarioDebriefed story
                ? Stream.of("debriefed:" + story.scenario())
                : Stream.of();
    }

    private Signing sign(Signing.Act act, String milestone, String reason, int edition) {
        assign(ada);
        return certification.sign(
                new Signing.Word(assignment().id(), milestone, act, reason, edition, claire.uuid("person")),
                learner(ada));
    }

    private String signoff() {
        assign(ada);
        return signoff(ada);
    }

    private String signoff(Somebody who) {
        UUID assignment =
                certification.of(who.tenant(), who.uuid("person")).get(0).id();
        return "/training/person/" + who.id("person") + "/path/" + assignment;
    }

    private void assign(Somebody who) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        certification.assign(
                new Order("mentor-individuel", today.plusDays(9), claire.uuid("person"), List.of(learner(who))), today);
    }

    private PathAssignment assignment() {
        return certification.of(ada.tenant(), ada.uuid("person")).get(0);
    }

    private static Learner learner(Somebody who) {
        return who.visit(Duty.LEARNER).learner();
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection rows = database.getConnection();
                PreparedStatement asked = rows.prepareStatement(query)) {
            asked.setString(1, course.tenant());
            List<String> texts = new ArrayList<>();
            try (ResultSet found = asked.executeQuery()) {
                while (found.next()) {
                    texts.add(found.getString(1));
                }
            }
            return texts;
        }
    }

    private List<String> columns(String table) throws SQLException {
        try (Connection rows = database.getConnection();
                PreparedStatement asked = rows.prepareStatement("select * from " + table);
                ResultSet found = asked.executeQuery()) {
            return IntStream.rangeClosed(1, found.getMetaData().getColumnCount())
                    .mapToObj(column -> name(found, column))
                    .collect(Collectors.toList());
        }
    }

    private static String name(ResultSet found, int column) {
        try {
            return found.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static HttpResponse<String> get(String path, String bearer) throws Exception {
        return HTTP.send(request(path, bearer).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String bearer, String form) throws Exception {
        return HTTP.send(
                request(path, bearer)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "text/html");
    }
}
