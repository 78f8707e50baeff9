package org.telemaque.tool.door.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.SafeHtml;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;

class HomePagesTest {

    private final Templates templates = new Templates();
    private final Frame frame = Frame.in(org.telemaque.tool.foundation.web.Language.ENGLISH);

    @Test
    void whatIsNextOpensWithOnePress() {
        PathView path = PathView.of(
                Samples.assignment(Set.of("lecons"), false), Language.ENGLISH, Samples.DUE.plusDays(1), at -> "a day");
        String html =
                html(new HomePage(frame, "My path", "Ana", true, List.of(path), List.of(), HomePage.Again.NOTHING));
        assertThat(html)
                .contains(
                        "Hello Ana", "Overdue", "class=\"button\" href=\"/player/quiz/mythes\"", "Mentor &lt;core&gt;")
                .contains("<progress", "value=\"1\" max=\"3\"")
                .contains("lang=\"fr\"");
        assertThat(html.split("card next", -1)).hasSize(2);
    }

    @Test
    void somebodyWithoutAPathIsToldWhoAssignsOneAndWhatCanBeOpened() {
        var offer = new HomePage.Offer(new Phrase("Foundations", Language.ENGLISH), "/player/course/fondations");
        assertThat(html(new HomePage(
                        frame, "My path", "", false, List.of(), List.of(offer), new HomePage.Again(3, "Later."))))
                .contains("The person who runs your training assigns paths", "/player/course/fondations");
    }

    @Test
    void aPathThatIsNotAssignedSaysWhatItAsksAndWhoCanAssignIt() {
        PathView path = PathView.of(Samples.path(), Language.ENGLISH);
        assertThat(html(new PathPage(frame, "Mentor", path, List.of("Claire Martin", "Léo <Roy>"))))
                .contains("not assigned to you", "Claire Martin, Léo &lt;Roy&gt;", "The lessons are read", "60%")
                .contains("<em>bases</em>")
                .doesNotContain("Do this now", "<progress");
    }

    @Test
    void theNoticeAsksOnceAndCanAlwaysBeReadAgain() {
        Notice notice = new Notice("v1", "fr", new SafeHtml("<p>Texte</p>"));
        assertThat(html(new NoticePage(frame, "What is recorded", notice, false, false, "/player/course/x")))
                .contains("name=\"version\" value=\"v1\"", "name=\"then\" value=\"/player/course/x\"", "<p>Texte</p>");
        assertThat(html(new NoticePage(frame, "What is recorded", notice, true, false, "/home")))
                .contains("You have acknowledged")
                .doesNotContain("<form");
    }

    @Test
    void aTextThatChangedWhileReadIsShownAgain() {
        Notice notice = new Notice("v2", "en", new SafeHtml("<p>Text</p>"));
        NoticePage page = new NoticePage(frame, "What is recorded", notice, false, true, "/home");
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("This text has just changed");
    }

    @Test
    void theRecordsPageNamesTheKindsOfDataAndTheActs() {
        var line = new RecordsPage.Line("1 May at 10:00", "Claire <M>", "Saw", "reason & more");
        assertThat(html(new RecordsPage(frame, "About me", List.of(line), true)))
                .contains("Claire &lt;M&gt;", "reason &amp; more", "Only the 1 newest", "scope=\"col\"", "<caption>");
        assertThat(html(new RecordsPage(frame, "About me", List.of(), false))).contains("Nobody has acted");
    }

    private String html(Page page) {
        String html = templates.render(page, true);
        assertThat(html).contains("<h1").doesNotContain("style=", "<script>", "onclick");
        return html;
    }
}
