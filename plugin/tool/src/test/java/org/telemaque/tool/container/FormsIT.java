package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.TinyPack;
import org.telemaque.tool.foundation.event.ActivityRef;
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
    private static final String FREE = "avis-libre";
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

    @Inject
    @ConfigProperty(name = "telemaque.content.dir")
    String folder;

    @Inject
    @ConfigProperty(name = "telemaque.admin.token")
    String token;

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
        Survey survey = survey();
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
        overtaken(post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net&note=Twice"), "Twice");
        overtaken(post(page, trainer, "do=keep&turn=0&whole=true&note=Late"), "Late");
        HttpResponse<String> late = post(page + "/keep?turn=0", trainer, "note=Late");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("This has not been saved", "data-problem");
        assertThat(get(page, trainer).body()).doesNotContain("Late");
        assertThat(get("/home/observations", learner).body()).doesNotContain("Twice");
        assertThat(get(signoff(), trainer).body()).contains("Sufficient observation, ", "by Claire Forms");
        assertThat(heard.of(ada.uuid("person"), LearningEvent.Observed.class))
                .singleElement()
                .satisfies(seen -> assertThat(seen.accepted()).isTrue());
    }

    private static void overtaken(HttpResponse<String> answer, String typed) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This has not been saved", typed, "name=\"turn\" value=\"1\"")
                .doesNotContain("Something is not yet graded");
    }

    @Test
    void whatIsTypedIsKeptInTheWindowForOnePersonInOneCourseAlone() throws Exception {
        Somebody bob = town.resident(course, "Bob Forms", Duty.LEARNER);
        Somebody elsewhere = elsewhere(ada, Duty.LEARNER);
        assertThat(List.of(
                        draft(get(PAGE, learner)),
                        draft(get(PAGE, town.enter(bob, Duty.LEARNER))),
                        draft(get(PAGE, town.enter(elsewhere, Duty.LEARNER)))))
                .doesNotHaveDuplicates()
                .doesNotContain(draft(get("/player/survey/bilan-mentor", learner)))
                .contains(draft(get(PAGE, town.enter(ada, Duty.LEARNER))));
        String other = town.enter(town.resident(course, "Other Trainer", Duty.TRAINER), Duty.TRAINER);
        String page = "/training/person/" + ada.id("person") + "/observe/entretien";
        String ofBob = "/training/person/" + bob.id("person") + "/observe/entretien";
        String first = draft(get(page, trainer));
        assertThat(List.of(first, draft(get(page, other)), draft(get(ofBob, trainer))))
                .doesNotHaveDuplicates();
        post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net");
        assertThat(draft(get(page, trainer))).isNotEqualTo(first);
    }

    private static String draft(HttpResponse<String> page) {
        Matcher draft = Pattern.compile("data-draft=\"([0-9a-f]{64})-").matcher(page.body());
        assertThat(draft.find()).as(page.body()).isTrue();
        return draft.group(1);
    }

    /** The same person in another course. */
    private Somebody elsewhere(Somebody who, Duty duty) throws SQLException {
        Somebody other = town.course(course.tenant(), course.uuid("platform"));
        run(
                "insert into people_membership (id, tenant, cohort, person, duties, last_seen)"
                        + " values (?, ?, ?, ?, ?, current_timestamp)",
                UUID.randomUUID(),
                course.tenant(),
                other.uuid("cohort"),
                who.uuid("person"),
                Duty.text(Set.of(duty)));
        return who.with("cohort", other.id("cohort"));
    }

    @Test
    void aTrainerSeesOnlyWhatWasObservedInTheOwnCourseAndThePersonSeesAll() throws Exception {
        Somebody there = elsewhere(ada, Duty.LEARNER);
        String denis = town.enter(
                town.resident(course.with("cohort", there.id("cohort")), "Denis Elsewhere", Duty.TRAINER),
                Duty.TRAINER);
        String page = "/training/person/" + ada.id("person") + "/observe/entretien";
        assertThat(post(page, denis, "do=hand&turn=0&" + GRADED + "&q.fin=net").statusCode())
                .isEqualTo(303);
        assertThat(get(signoff(), trainer).body())
                .contains("/observe/entretien")
                .doesNotContain("Denis Elsewhere", "Sufficient observation");
        assertThat(get("/home/observations", learner).body()).contains("Denis Elsewhere");
    }

    @Test
    void whatWasObservedStaysWhenItsWriterGoes() throws Exception {
        String page = "/training/person/" + ada.id("person") + "/observe/entretien";
        post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net&note=Bravo");
        String signoff = signoff();
        run("delete from people_person where id = ?", claire.uuid("person"));
        assertThat(get("/home/observations", learner).body())
                .contains("Bravo", "somebody without a known name")
                .doesNotContain("Claire Forms");
        String other = town.enter(town.resident(course, "Denis Forms", Duty.TRAINER), Duty.TRAINER);
        assertThat(get(signoff, other).body()).contains("by somebody without a known name");
    }

    @Test
    void whoHasNoNameIsThisPersonWithinASentence() throws Exception {
        Somebody nobody = town.resident(course, "", Duty.LEARNER);
        assertThat(get("/training/person/" + nobody.id("person") + "/observe/entretien", trainer)
                        .body())
                .contains("Hand in to this person", "Then this person reads all of it")
                .doesNotContain("to No name");
    }

    @Test
    void visitsWithoutACourseHaveNoFiguresInCommon() throws Exception {
        for (int person = 1; person <= 5; person++) {
            Somebody next =
                    town.resident(course, "Person " + person, Duty.LEARNER).with("cohort", "");
            assertThat(surveys.handIn(learner(next), SURVEY, FULL)).isInstanceOf(HandingIn.Done.class);
        }
        assertThat(surveys.figures(learner(claire.with("cohort", "")), survey()).people())
                .isZero();
    }

    @Test
    void whatIsBegunOfAWithdrawnPackIsFinishedAndNothingNewBegins() throws Exception {
        Answers typed = new Answers(Map.of("mots", List.of("Plus tard")));
        offered(() -> surveys.keep(learner(ada), FREE, Answers.NONE));
        assertThat(catalogue.having("survey/" + FREE)).isEmpty();
        surveys.keep(learner(ada), FREE, typed);
        assertThat(surveys.look(learner(ada), FREE).orElseThrow().answers()).isEqualTo(typed);
        assertThat(surveys.handIn(learner(ada), FREE, typed)).isInstanceOf(HandingIn.Done.class);
        assertThat(heard.of(ada.uuid("person"), LearningEvent.SurveyAnswered.class))
                .singleElement()
                .extracting(event -> event.what().activity())
                .isEqualTo(new ActivityRef("avis", "survey/" + FREE, "0.1.0"));
        surveys.keep(learner(claire), FREE, typed);
        assertThat(surveys.look(learner(claire), FREE)).isEmpty();
        assertThat(surveys.handIn(learner(claire), FREE, typed)).isInstanceOf(HandingIn.Before.class);
    }

    @Test
    void whatStoodOnALostAttestationIsLostToo() throws Exception {
        offered(() -> {
            assign(ada, "avis-deux");
            assign(ada, "avis-un");
            say(Signing.Act.CONFIRM, 0);
            assertThat(attested()).containsExactlyInAnyOrder("avis-un", "avis-deux");
            say(Signing.Act.TAKE_BACK, 1);
            assertThat(attested()).isEmpty();
            assertThat(heard.of(ada.uuid("person"), LearningEvent.Revoked.class))
                    .extracting(event -> event.what().activity().key())
                    .containsExactly(
                            "path/avis-un/milestone/charte",
                            "path/avis-un",
                            "path/avis-deux/milestone/socle",
                            "path/avis-deux");
            say(Signing.Act.CONFIRM, 2);
            assertThat(attested()).containsExactlyInAnyOrder("avis-un", "avis-deux");
        });
    }

    private void say(Signing.Act act, int edition) {
        UUID path = certification.of(ada.tenant(), ada.uuid("person")).stream()
                .filter(one -> one.path().slug().equals("avis-un"))
                .map(PathAssignment::id)
                .findFirst()
                .orElseThrow();
        assertThat(certification.sign(
                        new Signing.Word(path, "charte", act, "", edition, claire.uuid("person")), learner(ada)))
                .isInstanceOf(Signing.Signed.class);
    }

    private List<String> attested() {
        return certification.of(ada.tenant(), ada.uuid("person")).stream()
                .filter(PathAssignment::attested)
                .map(one -> one.path().slug())
                .toList();
    }

    /** Does something while a small pack with forms is offered, which is withdrawn afterwards. */
    private void offered(Runnable meanwhile) throws Exception {
        Path pack = Path.of(folder, "avis");
        try {
            forms().into(pack);
            String said = look();
            assertThat(catalogue.having("survey/" + FREE)).as(said).isPresent();
            meanwhile.run();
        } finally {
            try (Stream<Path> all = Files.walk(pack)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
            look();
        }
    }

    private String look() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TOOL + "/admin/packs"))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static TinyPack forms() {
        TinyPack pack = new TinyPack("avis")
                .put(
                        "surveys/" + FREE + "/survey.yaml",
                        TinyPack.thing(
                                "survey",
                                FREE,
                                "about: course",
                                "asked: learner",
                                "moments: [end]",
                                "shownFrom: 5",
                                "scales: {}",
                                "questions: {mots: {open: true}}"))
                .words(
                        "surveys/" + FREE + "/",
                        Map.of("title", "Avis", "text", "Dites.", "thanks", "Merci.", "question.mots", "Vos mots."))
                .ids("survey/" + FREE, "survey/" + FREE + "/question/mots");
        path(pack, "avis-un", "charte: {kind: R, key: true, done: {relationship: charter}}");
        return path(pack, "avis-deux", "socle: {kind: L, key: true, done: {pathHeld: avis-un}}");
    }

    private static TinyPack path(TinyPack pack, String slug, String milestone) {
        String name = milestone.substring(0, milestone.indexOf(':'));
        String[] lines = {
            "threshold: 80", "award: at-end", "validityMonths: 24", "levels: {}", "milestones: {" + milestone + "}"
        };
        return pack.put("paths/" + slug + "/path.yaml", TinyPack.thing("path", slug, lines))
                .words(
                        "paths/" + slug + "/",
                        Map.of("title", slug, "text", "Voici.", "audience", "Tous.", "milestone." + name, "Un jalon."))
                .ids("path/" + slug, "path/" + slug + "/milestone/" + name);
    }

    @Test
    void aSheetGoesWithItsPerson() throws Exception {
        surveys.keep(learner(ada), SURVEY, FULL);
        String page = "/training/person/" + ada.id("person") + "/observe/entretien";
        post(page, trainer, "do=hand&turn=0&" + GRADED + "&q.fin=net");
        sign(Signing.Act.SEND_BACK, "cloture", "Pas encore", 0);
        assertThat(texts("select form from evidence_sheet where tenant = ?")).hasSize(2);
        run("delete from people_person where id = ?", ada.uuid("person"));
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

    private Survey survey() {
        return catalogue.having("survey/" + SURVEY).orElseThrow().survey(SURVEY).orElseThrow();
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
        assign(who, "mentor-individuel");
    }

    private void assign(Somebody who, String path) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        certification.assign(new Order(path, today.plusDays(9), claire.uuid("person"), List.of(learner(who))), today);
    }

    private PathAssignment assignment() {
        return certification.of(ada.tenant(), ada.uuid("person")).get(0);
    }

    private static Learner learner(Somebody who) {
        return who.visit(Duty.LEARNER).learner();
    }

    private void run(String change, Object... values) throws SQLException {
        try (Connection rows = database.getConnection();
                PreparedStatement run = rows.prepareStatement(change)) {
            for (int place = 0; place < values.length; place++) {
                run.setObject(place + 1, values[place]);
            }
            assertThat(run.executeUpdate()).isOne();
        }
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
