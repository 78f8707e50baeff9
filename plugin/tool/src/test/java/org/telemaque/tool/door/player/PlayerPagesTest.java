package org.telemaque.tool.door.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Marking;
import org.telemaque.courseware.quiz.ParsedResponse;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.part.Calibration;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.learning.Work;

/** Renders the player's pages with the real pack, and leaves them in the build folder to look at. */
class PlayerPagesTest {
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(PlayerPagesTest.class.getClassLoader(), "pack/mentor")))
            .pack();
    private static final Path OUT = Path.of("target/pages");
    private static final Form FORM = new Form("/player/x", "6f1f1b1e-0000-4000-8000-000000000000");
    private static final UUID ATTEMPT = UUID.fromString("6f1f1b1e-1111-4000-8000-000000000000");
    private static final Controls.Draft DRAFT = new Controls.Draft(ATTEMPT, "");
    private static final Asked.More MORE = new Asked.More("→", "/player/x");
    private static final Link NEXT = new Link("→", "/player/x");

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionOfThePackCanBeShownOpenAndClosed(Language language) {
        Answers answers = new Answers(Words.in(language));
        Set<Class<?>> kinds = new java.util.HashSet<>();
        PACK.contents().questions().values().forEach(question -> {
            Asked open = answers.open(question, DRAFT, FORM);
            assertThat(open.control().open()).isTrue();
            assertThat(shown(language, open)).contains("name=\"formKey\"", "type=\"submit\"");
            Asked closed = answers.closed(rightly(question), false, List.of(MORE));
            assertThat(closed.control().open()).isFalse();
            assertThat(shown(language, closed)).contains("class=\"refutation ").doesNotContain("type=\"submit\"");
            kinds.add(open.control().getClass());
        });
        assertThat(kinds).isNotEmpty();
    }

    @Test
    void aWrongAnswerToAMythIsMetWithBeliefTemptationTruthAndWhatToDoInstead() throws IOException {
        Question question = PACK.question("mentor-evaluateur").orElseThrow();
        Response response = new Response.Chosen(List.of("reality"));
        Work.Given given = new Work.Given(question, response, Marking.mark(question, response), Confidence.CERTAIN);
        Asked asked = new Answers(Words.in(Language.FRENCH)).closed(given, true, List.of(MORE));
        assertThat(asked.feedback().outcome()).isEqualTo("missed");
        assertThat(List.of(
                        asked.feedback().belief(),
                        asked.feedback().tempting(),
                        asked.feedback().so(),
                        asked.feedback().doing().text(),
                        asked.feedback().certainty()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        keep("question-closed", question(Language.FRENCH, asked));
        keep(
                "question-open",
                question(Language.FRENCH, new Answers(Words.in(Language.FRENCH)).open(question, DRAFT, FORM)));
    }

    @Test
    void insteadIsSaidOfAMythOnlyAndWhatIsTrueIsPutIntoPractice() {
        Answers answers = new Answers(Words.in(Language.ENGLISH));
        assertThat(PACK.contents().questions().values().stream()
                        .filter(Question.MythQuestion.class::isInstance)
                        .map(Question.MythQuestion.class::cast))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(answers.closed(rightly(claim), false, List.of())
                                .feedback()
                                .doing()
                                .label())
                        .isEqualTo(claim.myth() ? "Do this instead" : "In practice"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aResultShowsHowSurelyOneWasRight(Language language) {
        Words words = Words.in(language);
        ResultPage page = new ResultPage(
                frame(language),
                "Quiz",
                new ResultPage.Tally(9, 12),
                words.say("player.verdict.passed"),
                words.say("player.best.now", 7, 12),
                List.of(
                        new ResultPage.Try(words.say("player.try.first"), new ResultPage.Tally(5, 12)),
                        new ResultPage.Try(words.say("player.try.best"), new ResultPage.Tally(9, 12))),
                true,
                "",
                new Calibration(List.of(
                        new Calibration.Level(words.say("part.confidence.1"), 35, 65, 4, 2),
                        new Calibration.Level(words.say("part.confidence.3"), 85, 100, 10, 6))),
                List.of(new ResultPage.Line("Statement", true, 2, "So"), new ResultPage.Line("Other", false, 3, "So")),
                List.of(NEXT),
                FORM,
                NEXT);
        assertThat(keep("result-" + language.tag(), page))
                .contains(words.say("part.calibration.too_sure"), words.say("part.calibration.well_judged"))
                .contains(words.say("player.tries"), words.say("player.try.first"), words.say("player.try.best"))
                .contains(words.percent(60));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMarkedTermIsExplainedOnThePage(Language language) {
        var tongue = org.telemaque.courseware.text.Language.of(language.tag());
        List<LessonPage.Meaning> all = PACK.contents().courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .map(lesson -> lesson.body(tongue))
                .flatMap(body -> {
                    List<LessonPage.Meaning> found =
                            Meanings.of(body, PACK.library().glossary());
                    long marked = body.parts().values().stream()
                            .flatMap(part -> Pattern.compile("data-term=\"[^\"]+\"")
                                    .matcher(part.html().markup())
                                    .results())
                            .map(MatchResult::group)
                            .distinct()
                            .count();
                    assertThat(found).hasSize((int) marked).doesNotHaveDuplicates();
                    return found.stream();
                })
                .toList();
        assertThat(all)
                .hasSizeGreaterThan(20)
                .allSatisfy(meaning -> assertThat(meaning.text()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCourseShowsWhereToGoOn(Language language) {
        CoursePage page = new CoursePage(
                frame(language),
                "Fondations du mentorat",
                "Lead",
                List.of("Objective"),
                List.of(
                        new CoursePage.Unit("One", "/player/1", "Lesson", CoursePage.State.DONE),
                        new CoursePage.Unit("Two", "/player/2", "Lesson", CoursePage.State.NEXT),
                        new CoursePage.Unit("Three", "/player/3", "Quiz", CoursePage.State.TO_DO)),
                1,
                NEXT);
        assertThat(keep("course-" + language.tag(), page))
                .containsOnlyOnce("card next")
                .containsOnlyOnce("chip done");
    }

    @Test
    void optionsToPutInOrderAreNeverShownInTheirRightOrder() {
        List<String> key = List.of("a", "b", "c", "d");
        for (int i = 0; i < 200; i++) {
            List<String> mixed = Controls.shuffled(key, new UUID(i, i));
            assertThat(mixed).containsExactlyInAnyOrderElementsOf(key).isNotEqualTo(key);
            assertThat(Controls.shuffled(key, new UUID(i, i))).isEqualTo(mixed);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLessonIsShownWhole(Language language) {
        PACK.course("fondations").orElseThrow().lessons().forEach(lesson -> {
            Answers answers = new Answers(Words.in(language));
            var tongue = org.telemaque.courseware.text.Language.of(language.tag());
            LessonPage page = new LessonPage(
                    frame(language).under(new Link("Fondations", "/player/course/fondations")),
                    lesson.title(tongue).words(),
                    Words.in(language)
                            .say("player.lesson.kicker", 1, 5, lesson.plan().minutes()),
                    lesson.body(tongue),
                    lesson.practice().tryIt().stream()
                            .map(q -> answers.open(q, DRAFT, FORM))
                            .toList(),
                    lesson.practice().check().stream()
                            .map(q -> answers.open(q, DRAFT, FORM))
                            .toList(),
                    Meanings.of(lesson.body(tongue), PACK.library().glossary()),
                    new LessonPage.Note("/notebook/fondations/" + lesson.slug(), "draft", "Own words"),
                    false,
                    FORM,
                    NEXT);
            String html = keep("lesson-" + lesson.slug() + "-" + language.tag(), page);
            assertThat(html)
                    .contains("class=\"prose idea\"", "work-card", "brief")
                    .doesNotContain(" style=");
            assertThat(ids(html)).doesNotHaveDuplicates();
        });
    }

    private static Work.Given rightly(Question question) {
        Response response = right(question);
        return new Work.Given(question, response, Marking.mark(question, response), Confidence.GUESS);
    }

    private static Response right(Question question) {
        if (question instanceof Question.Numeric numeric) {
            return new Response.Counted(numeric.min());
        } else if (question instanceof Question.ShortAnswer) {
            return new Response.Written("", Set.of());
        }
        return ((ParsedResponse.Understood) ResponseForm.restore(
                        question, Marking.rightResponses(question).get(0)))
                .response();
    }

    private String shown(Language language, Asked asked) {
        return templates.render(question(language, asked), true);
    }

    private static QuestionPage question(Language language, Asked asked) {
        return new QuestionPage(frame(language), "Quiz", "Mythes et réalités", asked, 3, 12, 2, NEXT);
    }

    private static Frame frame(Language language) {
        return Frame.in(language).under(new Link("Mon espace", "/home"));
    }

    private String keep(String name, Page page) {
        String html = templates.render(page, true);
        try {
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve(name + ".html"), html);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return html;
    }

    private static List<String> ids(String html) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();
    }
}
