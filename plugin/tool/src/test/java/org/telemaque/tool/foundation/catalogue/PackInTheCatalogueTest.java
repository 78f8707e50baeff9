package org.telemaque.tool.foundation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;

class PackInTheCatalogueTest {

    private static final PackSource FILES =
            PackSource.classPath(PackInTheCatalogueTest.class.getClassLoader(), "pack/mentor");
    private static final Pack PACK = read(FILES);

    private static Pack read(PackSource files) {
        return ((PackRead.Sound) Intake.reader().read(files)).pack();
    }

    @Test
    void aTitleIsKnownInEveryLanguageOfThePack() {
        Titles titles = new Titles(PACK);
        assertThat(keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(titles.of(key)).as(key).containsOnlyKeys("fr", "en"));
        assertThat(titles.of("course/nobody-wrote-this")).isEmpty();
    }

    private static Stream<String> keys() {
        Contents contents = PACK.contents();
        return Stream.of(
                        contents.courses().values().stream()
                                .flatMap(course -> course.lessons().stream()
                                        .map(lesson -> "course/" + course.slug() + "/lesson/" + lesson.slug())),
                        contents.courses().keySet().stream().map(slug -> "course/" + slug),
                        contents.quizzes().keySet().stream().map(slug -> "quiz/" + slug),
                        contents.scenarios().keySet().stream().map(slug -> "scenario/" + slug),
                        contents.inquiries().surveys().keySet().stream().map(slug -> "survey/" + slug),
                        contents.inquiries().checklists().keySet().stream().map(slug -> "checklist/" + slug),
                        contents.paths().keySet().stream().map(slug -> "path/" + slug))
                .flatMap(all -> all);
    }

    @Test
    void anActivityIsNamedInItsOwnVersion() {
        Titles titles = new Titles(PACK);
        assertThat(titles.version("course/fondations"))
                .isEqualTo(PACK.course("fondations").orElseThrow().imprint().version() + "");
        assertThat(titles.version("what/we-do-not-know"))
                .isEqualTo(PACK.manifest().imprint().version() + "");
    }

    @Test
    void thePackOfThisBuildIsSealedAndNeedNotBeCheckedAtEveryStart() {
        PackSeal seal = PackSeal.classPath(PackInTheCatalogueTest.class.getClassLoader(), "pack/mentor");
        assertThat(seal.isOf(PACK.hash())).isTrue();
        Pack sealed = ((PackRead.Sound) Intake.reader().read(FILES, seal)).pack();
        assertThat(sealed.hash()).isEqualTo(PACK.hash());
        assertThat(sealed.contents().courses().keySet())
                .isEqualTo(PACK.contents().courses().keySet());
    }

    @Test
    void aReleaseThatWasPutIntoAnArchiveIsTheSameWhenItIsOpened() {
        assertThat(read(Archive.open(Archive.zip(FILES))).hash()).isEqualTo(PACK.hash());
    }

    @Test
    void theEntryQuizAsksTheseTwelveStatements() {
        Quiz quiz = PACK.quiz("entree").orElseThrow();
        assertThat(quiz.draw(1))
                .hasSize(12)
                .allMatch(Question.MythQuestion.class::isInstance)
                .allMatch(Question::asksConfidence)
                .extracting(Question::slug)
                .containsExactlyInAnyOrder(
                        "mentor-evaluateur",
                        "coaching-meme-but",
                        "sponsor-en-absence",
                        "mentore-seul-gagnant",
                        "poste-de-direction",
                        "savoir-etre",
                        "vecu-autrui",
                        "benefices-relus",
                        "redire-avec-ses-mots",
                        "preuve-par-retention",
                        "releve-et-encadrement",
                        "duree-un-an");
    }

    @Test
    void theFirstPathIsTheCourseTheEntryCheckTheQuizAndTheStoryAndNothingElse() {
        CertificationPath path = PACK.path("mentor-socle").orElseThrow();
        assertThat(path.imprint().version()).hasToString("0.1.0");
        assertThat(path.milestones().stream().map(Milestone::requirement))
                .containsExactlyInAnyOrder(
                        new Requirement.LessonsRead(List.of(
                                "fondations/un-mot-une-histoire",
                                "fondations/cinq-roles",
                                "fondations/formes-du-mentorat",
                                "fondations/a-qui-cela-profite",
                                "fondations/portrait-du-mentor")),
                        new Requirement.QuizFinished("entree"),
                        new Requirement.QuizPassed("mythes-realites"),
                        new Requirement.ScenarioDebriefed("trois-annulations"));
    }
}
