package org.telemaque.tool.door.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.catalogue.Bookshelf;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.workshop.evidence.Answers;

class SurveyPagesTest {

    private static final Survey SURVEY =
            Bookshelf.catalogue().packs().get(0).survey("bilan-mentor").orElseThrow();
    private static final Answers WRITTEN = new Answers(Map.of(
            "aide", List.of("pair", "formation"), "appris", List.of("Less <is> more"), "revue", List.of("une-fois")));

    private final Templates templates = new Templates();
    private final Frame frame = Frame.in(org.telemaque.tool.foundation.web.Language.ENGLISH);

    @Test
    void beforeTheFirstQuestionStandsWhoSeesWhat() {
        String html = html(page(Answers.NONE, List.of(), true));
        assertThat(html.indexOf("Who sees what")).isPositive().isLessThan(html.indexOf("<form"));
        assertThat(html).contains("action=\"/player/survey/bilan-mentor\"").doesNotContain("neither kept nor counted");
        assertThat(html(page(Answers.NONE, List.of(), true)))
                .contains("data-draft=\"adas-own-q-", "data-saved-for=\"adas-own-q-");
        assertThat(html(page(Answers.NONE, List.of(), false))).contains("neither kept nor counted");
    }

    @Test
    void whatIsMissingIsSaidAtItsQuestionAndWhatWasWrittenStays() {
        SurveyPage page = page(WRITTEN, List.of("charge"), true);
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("href=\"#q-charge\"", "id=\"q-charge-problem\"", "Less &lt;is&gt; more")
                .contains("value=\"pair\" checked", "value=\"formation\" checked", "value=\"une-fois\" checked")
                .doesNotContain("value=\"referent\" checked");
    }

    @Test
    void whoeverHasHandedInReadsTheirOwnAnswersOnceMoreToKeepACopy() {
        List<Field> copy = Field.of(SURVEY, Language.ENGLISH, WRITTEN, List.of());
        assertThat(html(thanks(copy)))
                .contains("A copy for you", "Talking with another mentor", "Less &lt;is&gt; more", "Not answered");
        assertThat(html(thanks(List.of()))).contains("already answered").doesNotContain("A copy for you");
    }

    @Test
    void aTrainerSeesFiguresOfWholeGroupsOfFive() {
        Phrase title = SURVEY.texts().title(Language.ENGLISH);
        var counted = new FiguresPage.Question(title, List.of(new FiguresPage.Count(title, 4)), List.of());
        var written = new FiguresPage.Question(title, List.of(), List.of("By <nobody>"));
        assertThat(html(new FiguresPage(
                        frame, "Surveys", List.of(new FiguresPage.Shown(title, 5, List.of(counted, written))))))
                .contains("5 answers shown", "<td class=\"figures\">4</td>", "By &lt;nobody&gt;");
        assertThat(html(new FiguresPage(frame, "Surveys", List.of(new FiguresPage.Shown(title, 0, List.of())))))
                .contains("Fewer than five answers");
    }

    private SurveyPage page(Answers answers, List<String> wrong, boolean counted) {
        return new SurveyPage(
                frame,
                "Review",
                SURVEY.texts().say("text", Language.ENGLISH),
                "/player/survey/bilan-mentor",
                "adas-own",
                Field.of(SURVEY, Language.ENGLISH, answers, wrong),
                counted,
                false);
    }

    private ThanksPage thanks(List<Field> copy) {
        return new ThanksPage(
                frame, "Review", SURVEY.texts().say("thanks", Language.ENGLISH), copy, new Link("My path", "/home"));
    }

    private String html(Page page) {
        return templates.render(page, false);
    }
}
