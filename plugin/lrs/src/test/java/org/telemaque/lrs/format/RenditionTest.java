package org.telemaque.lrs.format;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.lrs.statement.Kept;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.value.XapiVersion;

class RenditionTest {
    private static final String STATEMENT = """
            {"actor":{"objectType":"Group","name":"Team","member":[{"name":"Ann","mbox":"mailto:a@b.example"}]},
             "verb":{"id":"x:v","display":{"en":"did","fr":"a fait"}},
             "object":{"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example","name":"Ann"},
               "verb":{"id":"x:v","display":{"en":"did"}},
               "object":{"id":"x:a","definition":{"interactionType":"choice","name":{"en":"Old","fr":"Vieux"},
                 "choices":[{"id":"1","description":{"en":"One","fr":"Un"}}],"correctResponsesPattern":["1"]}}},
             "timestamp":"2026-11-21T11:00:00+01:00"}""";

    @Test
    void idsLeavesWhatIdentifiesAndNothingThatDescribes() {
        String ids = text(Format.IDS, "", Optional.empty());
        assertThat(ids).contains("x:v", "x:a", "SubStatement").doesNotContain("Ann", "Team", "did", "definition");
    }

    @Test
    void idsKeepsTheMembersOfAGroupThatHasNoIdentifier() {
        assertThat(json(text(Format.IDS, "", Optional.empty()))
                        .getJsonObject("actor")
                        .toString())
                .isEqualTo("{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@b.example\"}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-CA, en;q=0.5 | a fait | Un
            de, en          | did    | One
            en              | did    | One
            *               | did    | One
            not; a; header  | did    | One
            """)
    void canonicalSaysEachTextInOneLanguageTheBestThatWasAskedFor(String asked, String verb, String choice) {
        String canonical = text(Format.CANONICAL, asked, Optional.empty());
        JsonObject display = json(canonical).getJsonObject("verb").getJsonObject("display");
        assertThat(display).hasSize(1);
        assertThat(display.toString()).contains(verb);
        assertThat(canonical).contains("\"" + choice + "\"").contains("\"correctResponsesPattern\":[\"1\"]");
    }

    @Test
    void canonicalTellsOfActivitiesWhatTheStoreKnows() {
        String canonical =
                text(Format.CANONICAL, "fr", Optional.of(json("{\"name\":{\"en\":\"New\",\"fr\":\"Neuf\"}}")));
        assertThat(canonical).contains("{\"fr\":\"Neuf\"}").doesNotContain("Vieux", "New");
    }

    @Test
    void exactGivesBackWhatCame() {
        assertThat(text(Format.EXACT, "fr", Optional.empty())).isEqualTo(STATEMENT);
    }

    @Test
    void theSecondEditionIsAnsweredWithTimestampsInUtc() {
        assertThat(rendition(Format.EXACT, XapiVersion.V2_0_0, "", Optional.empty()))
                .contains("\"timestamp\":\"2026-11-21T10:00:00Z\"");
    }

    private static String text(Format format, String languages, Optional<JsonObject> known) {
        return rendition(format, XapiVersion.V1_0_3, languages, known);
    }

    private static String rendition(Format format, XapiVersion edition, String languages, Optional<JsonObject> known) {
        return new Rendition(format, edition, Languages.of(languages), id -> known)
                .text(new Kept("acme", new UUID(1, 1), 1, STATEMENT));
    }

    private static JsonObject json(String text) {
        return ((StrictJson.Parsed.Value) StrictJson.parse(text)).json().asJsonObject();
    }
}
