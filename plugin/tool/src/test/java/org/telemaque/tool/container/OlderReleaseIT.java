package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.TinyPack;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.certification.Assigning;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.Order;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.learning.LessonVisit;

/** Who began a course or a path on a release goes on with it, figures, quizzes and scenarios too, when a newer one is there. */
@ExtendWith(ArquillianExtension.class)
class OlderReleaseIT {
    private static final String TOOL = "http://127.0.0.1:" + Integer.getInteger("it.port", 19080);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FIGURES = "courses/fondations/media/";
    private static final String LESSON = "cinq-roles";
    private static final String PATH = "mentor-socle";
    private static final String OLDER_VERSION = "0.0.9";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    Catalogue catalogue;

    @Inject
    Learning learning;

    @Inject
    Certification certification;

    @Inject
    Event<LearningEvent> events;

    @Inject
    Heard heard;

    @Inject
    @ConfigProperty(name = "telemaque.content.dir")
    String folder;

    @Inject
    @ConfigProperty(name = "telemaque.admin.token")
    String token;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final Learner ana =
            new Learner(UUID.randomUUID(), UUID.randomUUID(), "older", UUID.randomUUID(), "", "fr", true);
    private String older = "";

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    /** The same files, but every figure of the course ends with a remark, and half of a path is enough. */
    private record Files(Map<String, byte[]> all) implements PackSource {
        @Override
        public Set<String> files() {
            return all.keySet();
        }

        @Override
        public byte[] bytes(String file) {
            return all.getOrDefault(file, new byte[0]);
        }

        static Files of(byte[] zip) throws IOException {
            Map<String, byte[]> all = new TreeMap<>();
            try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry file = stream.getNextEntry(); file != null; file = stream.getNextEntry()) {
                    String text = older(file.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                    all.put(file.getName(), text.getBytes(StandardCharsets.UTF_8));
                }
            }
            return new Files(all);
        }

        private static String older(String file, String today) {
            if (file.equals("paths/" + PATH + "/path.yaml")) {
                return today.replaceFirst("(?m)^version: .*$", "version: " + OLDER_VERSION)
                        .replaceFirst("(?m)^threshold: .*$", "threshold: 50");
            }
            return file.matches(FIGURES + ".*[.]svg") ? today + "<!-- older -->" : today;
        }

        byte[] zip() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> file : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return bytes.toByteArray();
        }
    }

    @BeforeEach
    void aCourseBegunOnAnOlderRelease() throws Exception {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("select files from catalogue_release where hash = ?");
                var write =
                        connection.prepareStatement("insert into catalogue_release select ?, 'mentor', '0.0.9', ?, ?"
                                + " where not exists (select 1 from catalogue_release where hash = ?)");
                var move = connection.prepareStatement("update learning_attempt set pack_hash = ? where person = ?")) {
            read.setString(1, today().hash());
            var row = read.executeQuery();
            assertThat(row.next()).isTrue();
            Files files = Files.of(row.getBytes(1));
            older = ((PackRead.Sound) new PackReader(Links.PLAIN).read(files))
                    .pack()
                    .hash();
            assertThat(older).isNotEqualTo(today().hash());
            write.setString(1, older);
            write.setTimestamp(2, Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")));
            write.setBytes(3, files.zip());
            write.setString(4, older);
            write.executeUpdate();
            assertThat(learning.course(ana, "fondations")).isPresent();
            move.setString(1, older);
            move.setObject(2, ana.person());
            move.executeUpdate();
        }
    }

    @Test
    void aFigureOfAnOlderReleaseIsServedAndAUnitOpensOnTheReleaseOfItsCourse() throws Exception {
        LessonVisit visit = learning.lesson(ana, "fondations", LESSON).orElseThrow();
        String body = visit.lesson().body(Language.FRENCH).toString();
        Matcher figure = Pattern.compile("/assets/media/([0-9a-f]{64})/[^\"]+").matcher(body);
        assertThat(figure.find()).as(body).isTrue();
        assertThat(today().media(figure.group(1))).isEmpty();
        HttpResponse<String> answer = get(figure.group());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).endsWith("<!-- older -->");
        assertThat(get("/assets/media/" + "0".repeat(64) + "/x.svg").statusCode())
                .isEqualTo(404);

        learning.beginQuiz(ana, "entree").orElseThrow();
        assertThat(releasesOf("quiz/entree")).isEqualTo(older);
        learning.beginScenario(ana, "trois-annulations").orElseThrow();
        assertThat(releasesOf("scenario/trois-annulations")).isEqualTo(today().hash());
    }

    @Test
    void whoWasAssignedAnOlderVersionOfAPathStaysOnIt() throws Exception {
        Learner bob = new Learner(UUID.randomUUID(), UUID.randomUUID(), "older", ana.platform(), "", "fr", true);
        assign(List.of(ana, bob));
        move(ana);
        for (Learner learner : List.of(ana, bob)) {
            readAll(learner);
            finish(learner, "entree");
        }

        PathAssignment older = only(ana);
        assertThat(older.path().imprint().version()).hasToString(OLDER_VERSION);
        assertThat(older.done()).containsExactlyInAnyOrder("lecons", "entree");
        assertThat(older.attested()).as("half is enough on %s", OLDER_VERSION).isTrue();
        PathAssignment today = only(bob);
        assertThat(today.path()).isEqualTo(catalogue.path(PATH).orElseThrow());
        assertThat(today.done()).isEqualTo(older.done());
        assertThat(today.attested()).as("four in five are asked today").isFalse();
        assertThat(assign(List.of(ana)))
                .as("a newer version is no reason to begin again")
                .isEqualTo(new Assigning.Assigned(List.of(), List.of(ana.person())));
        assertThat(heard.of(ana.person(), LearningEvent.PathAttested.class))
                .singleElement()
                .extracting(attested -> attested.what().activity().version())
                .isEqualTo(OLDER_VERSION);
    }

    @Test
    void theOperatorLoadsAChangedPackWithoutARestart() throws Exception {
        Path acme = Path.of(folder, "acme");
        try {
            assertThat(operator("GET", "/admin/packs"))
                    .as("refused at the start")
                    .contains("half", "pack.yaml");
            new TinyPack("acme").into(acme);
            assertThat(operator("POST", "/admin/packs")).contains("Comes with Télémaque", "acme", "Offered");
            assertThat(drawn(ana)).hasSize(2);

            new TinyPack("acme")
                    .change("quizzes/acme-quiz/quiz.yaml", "draw: all", "draw: {count: 1}")
                    .into(acme);
            operator("POST", "/admin/packs");
            Learner bob = new Learner(UUID.randomUUID(), UUID.randomUUID(), "older", UUID.randomUUID(), "", "fr", true);
            assertThat(drawn(bob)).hasSize(1);
            assertThat(drawn(ana)).as("what is under way ends on its release").hasSize(2);

            new TinyPack("acme")
                    .change("items/acme-fable.yaml", "truth: myth", "truth: perhaps")
                    .into(acme);
            assertThat(operator("POST", "/admin/packs"))
                    .contains("Refused; the one before stays", "items/acme-fable.yaml:5");
            assertThat(drawn(bob)).hasSize(1);
            assertThat(operator("GET", "/admin/log?kind=acts")).contains("Pack loaded", "Pack refused");
            assertThat(operator("GET", "/admin/metrics"))
                    .contains(
                            "telemaque_packs_total{outcome=\"loaded\"}", "telemaque_packs_total{outcome=\"refused\"}");

            new TinyPack("acme").into(acme);
            Eventually.holds(
                    Duration.ofSeconds(30),
                    () -> assertThat(operator("GET", "/admin/packs")).doesNotContain("the one before stays</"));
            assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        } finally {
            remove(acme);
            operator("POST", "/admin/packs");
        }
    }

    private static void remove(Path pack) throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(pack)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                java.nio.file.Files.delete(path);
            }
        }
    }

    private List<Question> drawn(Learner learner) {
        return learning.beginQuiz(learner, "acme-quiz").orElseThrow().drawn();
    }

    private String operator(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Pack today() {
        return catalogue.having("course/fondations").orElseThrow();
    }

    private Assigning assign(List<Learner> learners) {
        return certification.assign(new Order(PATH, TODAY.plusDays(30), UUID.randomUUID(), learners), TODAY);
    }

    /** As if the path had been assigned while the older release was the newest. */
    private void move(Learner learner) throws Exception {
        try (var connection = database.getConnection();
                var move = connection.prepareStatement(
                        "update certification_assignment set version = ? where person = ?")) {
            move.setString(1, OLDER_VERSION);
            move.setObject(2, learner.person());
            assertThat(move.executeUpdate()).isOne();
        }
    }

    private PathAssignment only(Learner learner) {
        List<PathAssignment> all = certification.of(learner.tenant(), learner.person());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void readAll(Learner learner) throws Exception {
        for (var lesson : today().course("fondations").orElseThrow().lessons()) {
            Happening what = what(learner, "course/fondations/lesson/" + lesson.slug());
            fire(new LearningEvent.LessonRead(what, List.of(), Duration.ofMinutes(4)));
        }
    }

    private void finish(Learner learner, String quiz) throws Exception {
        var outcome = new LearningEvent.Outcome(5, 12, false, false, Duration.ofMinutes(6));
        fire(new LearningEvent.QuizFinished(what(learner, "quiz/" + quiz), outcome, List.of()));
    }

    private Happening what(Learner learner, String key) {
        Instant at = Instant.parse("2026-11-22T09:00:00Z");
        return new Happening(UUID.randomUUID(), learner, at, UUID.randomUUID(), catalogue.ref(key));
    }

    private void fire(LearningEvent event) throws Exception {
        transaction.begin();
        events.fire(event);
        transaction.commit();
    }

    private String releasesOf(String activity) throws Exception {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "select pack_hash from learning_attempt where person = ? and activity = ?")) {
            read.setObject(1, ana.person());
            read.setString(2, activity);
            var row = read.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(TOOL + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
