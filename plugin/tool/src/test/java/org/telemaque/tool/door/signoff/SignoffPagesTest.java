package org.telemaque.tool.door.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.door.signoff.SignoffPage.Sign;
import org.telemaque.tool.door.signoff.SignoffPage.Trouble;
import org.telemaque.tool.foundation.catalogue.Bookshelf;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.workshop.certification.Verdict;
import org.telemaque.tool.workshop.evidence.Answers;
import org.telemaque.tool.workshop.evidence.Observation;

class SignoffPagesTest {

    private static final UUID CLAIRE = new UUID(0, 5);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Checklist CHECKLIST =
            Bookshelf.catalogue().packs().get(0).checklist("entretien").orElseThrow();
    private static final Phrase LABEL = CHECKLIST.texts().title(Language.ENGLISH);

    private final Templates templates = new Templates();
    private final Frame frame = Frame.in(org.telemaque.tool.foundation.web.Language.ENGLISH);

    @Test
    void aMilestoneShowsWhatItNeedsWhatThereIsAndWhatWasSaidOfIt() {
        assertThat(html(page(Verdict.NONE, false, Trouble.NONE)))
                .contains(
                        "Two people &lt;b&gt;", "To be confirmed", "href=\"/observe\"", "name=\"edition\" value=\"0\"")
                .contains("value=\"confirm\"", "value=\"send_back\"")
                .doesNotContain("value=\"take_back\"");
        var confirmed = new Verdict(Verdict.State.CONFIRMED, CLAIRE, NOW, "", 3);
        assertThat(html(page(confirmed, false, Trouble.NONE)))
                .contains("Confirmed", "Claire, today", "value=\"take_back\"", "name=\"edition\" value=\"3\"")
                .doesNotContain("value=\"confirm\"");
        assertThat(html(page(Verdict.NONE, true, Trouble.NONE)))
                .contains("Nobody confirms their own")
                .doesNotContain("<form");
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        SignoffPage page = page(Verdict.NONE, false, new Trouble("seance", "overtaken", "My <words>"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("Nothing has changed", "href=\"#m-seance\"", "My &lt;words&gt;", "meanwhile");
    }

    @Test
    void aChecklistNamesWhatIsNotGradedAndKeepsTheRest() {
        Observation seen = observation(Map.of("parole", List.of("net"), Observation.NOTE, List.of("Well <done>")));
        assertThat(seen.ungraded()).hasSize(7).doesNotContain("parole");
        ObservationPage page = page(seen, seen.ungraded(), "");
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains(
                        "href=\"#q-fin\"",
                        "value=\"net\" checked",
                        "Well &lt;done&gt;",
                        "You alone see",
                        "data-draft=\"own-note\"")
                .doesNotContain("href=\"#q-parole\"");
    }

    @Test
    void whatComesLateIsSaidSoAndStaysOnThePage() {
        Observation typed = observation(Map.of("parole", List.of("net"), Observation.NOTE, List.of("Well <done>")));
        ObservationPage page = page(typed, List.of(), "overtaken");
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("notice problem", "This has not been saved", "Well &lt;done&gt;", "value=\"net\" checked")
                .doesNotContain("Something is not yet graded");
        assertThat(page(typed, List.of(), "kept").status()).isEqualTo(200);
    }

    @Test
    void anObservationReachesThePersonObservedWhenItIsHandedIn() {
        List<Mark> marks = Mark.of(observation(Map.of("parole", List.of("net"))), Language.ENGLISH, List.of());
        var seen = new ObservedPage.Seen(LABEL, "Claire", "today", false, marks, "Well <done>");
        assertThat(html(new ObservedPage(frame, "Observed", List.of(seen))))
                .contains("Not yet sufficient", "Clearly", "Well &lt;done&gt;", "Claire, today");
        assertThat(html(new ObservedPage(frame, "Observed", List.of()))).contains("Nobody has observed you yet");
    }

    private SignoffPage page(Verdict verdict, boolean own, Trouble trouble) {
        var sign = new Sign(
                "seance",
                LABEL,
                true,
                "/sign",
                List.of("Two people agree"),
                List.of(new SignoffPage.Evidence("Observe", "/observe"), new SignoffPage.Evidence("Seen", "")),
                verdict,
                "Claire",
                "today");
        return new SignoffPage(frame, "Path", "Two people <b>", own, List.of(sign), "", trouble);
    }

    private ObservationPage page(Observation seen, List<String> wrong, String state) {
        List<Mark> marks = Mark.of(seen, Language.ENGLISH, wrong);
        return new ObservationPage(frame, "Observing", "Ada", LABEL, "/here", 0, "own", marks, seen.note(), state);
    }

    private static Observation observation(Map<String, List<String>> given) {
        return new Observation(new UUID(0, 1), CHECKLIST, CLAIRE, new Answers(given), false, NOW);
    }

    private String html(Page page) {
        return templates.render(page, false);
    }
}
