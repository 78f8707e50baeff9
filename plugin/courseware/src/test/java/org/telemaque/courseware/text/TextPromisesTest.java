package org.telemaque.courseware.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPromisesTest {

    private static final Texts TEXTS = new Texts(Map.of(
            Language.FRENCH, Map.of("title", "Bonjour", "deux", "Deux"), Language.ENGLISH, Map.of("title", "Hello")));

    private static final Markdown MARKDOWN = new Markdown(new References() {
        @Override
        public Optional<Figure> figure(String media) {
            Figure.Twin twin = new Figure.Twin("En mots", new SafeHtml("<p>Un arbre.</p>"));
            return Optional.of(
                    new Figure("/m/a.svg", new Figure.Size(360, 402), "Un \"arbre\"", "Grand <arbre>", twin));
        }

        @Override
        public Optional<String> glossary(String term) {
            return term.equals("mentor") ? Optional.of("#mentor") : Optional.empty();
        }

        @Override
        public Optional<String> lesson(String courseAndLesson) {
            return Optional.of("/l/" + courseAndLesson);
        }
    });

    private static String html(String markdown) {
        return MARKDOWN.render(markdown).markup();
    }

    @Test
    void aMissingTranslationIsSaidInFrenchAndTellsSo() {
        Phrase phrase = TEXTS.say("deux", Language.ENGLISH);
        assertThat(phrase.words()).isEqualTo("Deux");
        assertThat(phrase.fallsBackFrom(Language.ENGLISH)).isTrue();
        assertThat(TEXTS.title(Language.ENGLISH).fallsBackFrom(Language.ENGLISH))
                .isFalse();
    }

    @Test
    void aKeyThatTheSourceLacksIsABugNeverAnEmptyPage() {
        assertThatIllegalArgumentException().isThrownBy(() -> TEXTS.say("rien", Language.FRENCH));
        assertThat(TEXTS.find("rien", Language.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=x>b</b>",
                "<!-- x -->",
                "<svg/onload=alert(1)>",
                "`<i>`",
                "    <i>code</i>"
            })
    void rawHtmlOfAnAuthorIsShownAsText(String attack) {
        assertThat(html(attack))
                .doesNotContainPattern("<(script|b|!--|svg|i)[ />!-]?")
                .contains("&lt;");
        assertThat(new Phrase(attack, Language.FRENCH).html().markup()).doesNotContain("<");
    }

    @Test
    void aLinkLeadsToATermALessonOrAnHttpsAddressOrIsNoLink() {
        assertThat(html("[m](glossary:mentor)"))
                .contains("<a class=\"term\" data-term=\"mentor\" href=\"#mentor\">m</a>");
        assertThat(html("[l](lesson:a/b)")).contains("data-lesson=\"a/b\" href=\"/l/a/b\"");
        assertThat(html("[h](https://exemple.org)")).contains("href=\"https://exemple.org\"");
        for (String refused : new String[] {
            "javascript:alert(1)", "http://x.y", "data:text/html,x", "glossary:x", "//x.y", "JaVaScRiPt:x"
        }) {
            assertThat(html("[w](" + refused + ")")).as(refused).isEqualTo("<p>w</p>\n");
        }
    }

    @Test
    void aHeadingNeverStandsAboveLevel3() {
        assertThat(html("# un\n\n## deux\n\n### trois\n\n#### quatre"))
                .contains("<h3>un</h3>", "<h3>deux</h3>", "<h3>trois</h3>", "<h4>quatre</h4>");
    }

    @Test
    void aColumnHeadingSaysThatItIsOne() {
        assertThat(html("| A |\n|:-:|\n| b |"))
                .contains("<th scope=\"col\">A</th>")
                .doesNotContain("align");
    }

    @Test
    void aPictureBringsItsCaptionAndItsTwinInWords() {
        assertThat(html("![](media:arbre)"))
                .startsWith("<figure")
                .contains(
                        "alt=\"Un &quot;arbre&quot;\"",
                        "width=\"360\" height=\"402\"",
                        "Grand &lt;arbre&gt;",
                        "<summary>En mots</summary><p>Un arbre.");
        assertThat(html("![x](https://exemple.org/x.png)")).doesNotContain("<img");
    }

    @Test
    void rendersEmphasisInProseOnlyWhereItIsMeant() {
        assertThat(SafeHtml.inline("*a* **b** 2 * 3 * 4").markup())
                .isEqualTo("<em>a</em> <strong>b</strong> 2 * 3 * 4");
    }

    @Test
    void tellsVersionsApart() {
        assertThat(Version.of("1.10.0")).isGreaterThan(Version.of("1.9.9"));
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of("1.0"));
    }
}
