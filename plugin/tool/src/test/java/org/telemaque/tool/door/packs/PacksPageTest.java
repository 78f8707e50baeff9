package org.telemaque.tool.door.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.tool.foundation.catalogue.Place;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Templates;

class PacksPageTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:12:30Z");
    private static final Defect DEFECT = new Defect(
            Rule.E2,
            new Defect.Spot("items/fable.yaml", 7),
            new Defect.Sentence("« a » n’existe pas dans ce pack.", "“a” does not exist in this pack."));

    private static String html(Language language, Place... places) {
        Frame frame = Frame.in(language);
        return new Templates()
                .render(
                        PacksResource.page(
                                frame, List.of(places), at -> frame.words().moment(at.atZone(ZoneOffset.UTC))),
                        true);
    }

    private static Place place(String folder, String pack, boolean hidden, List<Defect> defects) {
        return new Place(folder, pack, "0.1.0 (abc)", AT, hidden, defects);
    }

    @Test
    void aRefusedPackIsShownWithTheFileTheLineAndASentenceForEachDefect() {
        assertThat(html(Language.ENGLISH, place("acme", "", false, List.of(DEFECT))))
                .contains("acme", "Refused", "One defect:", "items/fable.yaml:7", "“a” does not exist in this pack.");
        assertThat(html(Language.ENGLISH, place("acme", "acme", false, List.of(DEFECT))))
                .contains("Refused; the one before stays", "0.1.0 (abc)", "since 22 November 2026 at 09:12");
    }

    @Test
    void theSentencesAreInTheLanguageOfThePage() {
        assertThat(html(
                        Language.FRENCH,
                        place("", "mentor", true, List.of()),
                        place("acme", "", false, List.of(DEFECT))))
                .contains("Fourni avec Télémaque", "Remplacé par celui du dossier", "« a » n’existe pas dans ce pack.")
                .doesNotContain("does not exist");
    }

    @Test
    void ofVeryManyDefectsTheFirstAreShown() {
        assertThat(html(Language.ENGLISH, place("acme", "", false, Collections.nCopies(450, DEFECT))))
                .contains("450 defects:", "(the first 200)");
    }
}
