package org.telemaque.tool.door.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.foundation.web.Words;

class TermsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTermIsExplained(Language language) {
        Words words = Words.in(language);
        assertThat(Terms.paths()).hasSize(19).allSatisfy(path -> {
            String key = Terms.key(path).orElseThrow();
            assertThat(words.say(key)).isNotBlank();
            assertThat(words.say(key + ".means")).endsWith(".");
        });
    }

    @Test
    void aTermIsDefinedAsAProfileDoesIt() {
        assertThat(Terms.json("https://x.example/id/verb/attested", "Verb", "vocabulary.verb_attested")
                        .build()
                        .toString())
                .contains("\"type\":\"Verb\"", "\"prefLabel\":{\"fr\":", "\"en\":\"was attested for\"");
    }

    @Test
    void companiesAndCohortsAnswerAlikeWhetherTheyExistOrNot() {
        assertThat(Terms.key("tenant/demo")).isEqualTo(Terms.key("tenant/nobody-at-all"));
        assertThat(Terms.key("tenant/demo/cohort/1")).isEqualTo(Terms.key("tenant/x/cohort/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "verb/sung", "tenant/", "tenant/x/y", "extension", "profile/9.9", "tenant/x/cohort/y/z"})
    void whatWeNeverNamedDoesNotExist(String path) {
        assertThat(Terms.key(path)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysIdentifierTypeAndTerms(Language language) {
        String html = new Templates()
                .render(
                        new DefinitionPage(
                                Frame.in(language),
                                "T<",
                                "https://x/id/a",
                                "M.",
                                "https://t",
                                List.of(new Link("L", "/id/x"))),
                        true);
        assertThat(html).contains("https://x/id/a", "https://t", "href=\"/id/x\"", "T&lt;");
    }
}
