package org.telemaque.tool.door.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.courseware.exploration.Scores;
import org.telemaque.courseware.exploration.StateExplorer;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Answer;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Marking;
import org.telemaque.courseware.quiz.ParsedResponse;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.foundation.part.Way;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.foundation.web.Words;

/** Renders the player's pages with the real pack, and leaves them in the build folder to look at. */
class PlayerPagesTest {
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(PlayerPagesTest.class.getClassLoader(), "pack/mentor")))
            .pack();
    private static final Path OUT = Path.of("target/pages");
    private static final Asked.Form FORM = new Asked.Form("/player/x", "6f1f1b1e-0000-4000-8000-000000000000");
    private static final UUID ATTEMPT = UUID.fromString("6f1f1b1e-1111-4000-8000-000000000000");
    private static final Controls.Draft DRAFT = new Controls.Draft(ATTEMPT, "");
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
            Asked closed = answers.closed(question, rightly(question), List.of(NEXT));
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
        Answer answer = new Answer(question, Marking.mark(question, response), Confidence.CERTAIN);
        Asked asked = new Answers(Words.in(Language.FRENCH))
                .closed(question, new Answers.Given(response, answer, true), List.of(NEXT));
        assertThat(asked.feedback().outcome()).isEqualTo("missed");
        assertThat(List.of(
                        asked.feedback().belief(),
                        asked.feedback().tempting(),
                        asked.feedback().so(),
                        asked.feedback().instead(),
                        asked.feedback().certainty()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        keep("question-closed", question(Language.FRENCH, asked));
        keep(
                "question-open",
                question(Language.FRENCH, new Answers(Words.in(Language.FRENCH)).open(question, DRAFT, FORM)));
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void aStoryIsPlayedToItsEndAndLookedBackOn(Language language) {
        Scenario scenario = PACK.scenario("trois-annulations").orElseThrow();
        Words words = Words.in(language);
        Playthrough playthrough = Playthrough.start(scenario);
        int number = 0;
        while (playthrough.scene().isPresent()) {
            Story story = new Story(playthrough, words);
            String place = playthrough.now().place();
            ScenePage page = new ScenePage(
                    frame(language),
                    story.say(place + ".title"),
                    story.say("title"),
                    ++number,
                    story.last(),
                    story.say(place + ".text"),
                    story.choices(),
                    FORM);
            assertThat(page.choices())
                    .isNotEmpty()
                    .allSatisfy(choice -> assertThat(choice.label()).isNotBlank());
            keep("scene-" + number + "-" + language.tag(), page);
            playthrough = ((Playthrough.Move.Moved) playthrough.choose(playthrough
                            .offered()
                            .get(playthrough.offered().size() - 1)
                            .name()))
                    .playthrough();
        }
        Story story = new Story(playthrough, words);
        String place = playthrough.now().place();
        keep(
                "ending-" + language.tag(),
                new EndingPage(
                        frame(language),
                        story.say(place + ".title"),
                        story.say("title"),
                        story.last(),
                        Story.valence(playthrough.ending().orElseThrow()),
                        story.say(place + ".text"),
                        story.say(place + ".teaching"),
                        FORM));
        DebriefPage debrief = debrief(language, playthrough);
        String html = keep("debrief-" + language.tag(), debrief);
        assertThat(debrief.way().stops().stream().filter(Way.Stop::own)).hasSize(number + 1);
        assertThat(debrief.way().steps().stream().filter(Way.Step::own)).hasSize(number);
        assertThat(debrief.decisions())
                .hasSize(number)
                .allSatisfy(one -> assertThat(html).contains("id=\"at-" + one.place() + "\""));
        assertThat(debrief.unseen()).isNotEmpty();
        assertThat(ids(html)).doesNotHaveDuplicates();
    }

    @Test
    void theMapShowsWhatWasNotVisitedWithNoWordOfWhatHappensThere() {
        Playthrough start = Playthrough.start(PACK.scenario("trois-annulations").orElseThrow());
        Story story = new Story(start, Words.in(Language.FRENCH));
        assertThat(story.way().stops().stream().filter(stop -> !stop.own()))
                .allSatisfy(stop -> assertThat(stop.href()).isEmpty());
        assertThat(story.way().steps()).isNotEmpty().noneMatch(Way.Step::own);
    }

    private DebriefPage debrief(Language language, Playthrough playthrough) {
        Words words = Words.in(language);
        Story story = new Story(playthrough, words);
        Map<String, String> names =
                Map.of("cadre", "Cadre", "ecoute", "Écoute", "relation", "Relation", "objectifs", "Objectifs");
        List<DebriefPage.Decision> decisions = new ArrayList<>();
        playthrough
                .steps()
                .forEach(step -> decisions.add(new DebriefPage.Decision(
                        step.scene().name(), story.happened(step), story.gains(step, names), FORM)));
        return new DebriefPage(
                frame(language),
                words.say("player.debrief.title"),
                story.say("title"),
                story.way(),
                decisions,
                story.say(playthrough.now().place() + ".title"),
                story.unseen(),
                story.curves(),
                Story.skills(Scores.of(playthrough, StateExplorer.explore(playthrough.scenario())), names),
                playthrough
                        .scenario()
                        .debrief(org.telemaque.courseware.text.Language.of(language.tag()))
                        .html(),
                FORM,
                NEXT);
    }

    private static Answers.Given rightly(Question question) {
        Response response = right(question);
        return new Answers.Given(
                response, new Answer(question, Marking.mark(question, response), Confidence.GUESS), false);
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
