package org.telemaque.tool.door.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

    @TempDir
    Path data;

    private Notices notices;

    @BeforeEach
    void open() {
        notices = new Notices(data.toString());
    }

    @Test
    void ourTextIsShownInTheReadersLanguage() {
        assertThat(notices.of("acme", "fr").text().markup()).contains("<h3>Qui le voit</h3>");
        assertThat(notices.of("acme", "en").text().markup()).contains("<h3>Who sees it</h3>");
    }

    @Test
    void ourTextSaysWhatIsRecordedWhoSeesItHowLongAndWhomToAsk() {
        assertThat(headings("fr"))
                .containsExactly(
                        "Ce qui est enregistré",
                        "Qui le voit",
                        "À quoi cela ne sert jamais",
                        "Combien de temps",
                        "À qui demander");
        assertThat(headings("en"))
                .containsExactly(
                        "What is recorded", "Who sees it", "What it is never used for", "How long", "Whom to ask");
    }

    private List<String> headings(String language) {
        return Pattern.compile("<h3>([^<]+)</h3>")
                .matcher(notices.of("acme", language).text().markup())
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    @Test
    void aCompanysOwnTextReplacesOursInEveryLanguage() throws IOException {
        write("acme", "fr", "Notre **propre** texte");
        assertThat(notices.of("acme", "fr").text().markup()).contains("<strong>propre</strong>");
        Notice english = notices.of("acme", "en");
        assertThat(english.language()).isEqualTo("fr");
        assertThat(english.text().markup()).contains("propre");
        assertThat(notices.of("other", "fr").text().markup()).doesNotContain("propre");
    }

    @Test
    void aCompanysOwnTextIsNeverMarkup() throws IOException {
        write("acme", "fr", "<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>");
        assertThat(notices.of("acme", "fr").text().markup()).doesNotContain("<script", "<img", "href=\"javascript");
    }

    @Test
    void theVersionChangesWithAnyWordInAnyLanguageAndIsTheSameForAll() throws IOException {
        String before = notices.version("acme");
        assertThat(notices.of("acme", "en").version()).isEqualTo(before);
        assertThat(notices.of("acme", "fr").version()).isEqualTo(before);
        write("acme", "fr", "Un");
        String first = notices.version("acme");
        write("acme", "en", "One");
        assertThat(notices.version("acme")).isNotIn(before, first);
        assertThat(notices.version("other")).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadLeavesOurText() throws IOException {
        String ours = notices.version("acme");
        write("acme", "fr", "   ");
        assertThat(notices.version("acme")).isEqualTo(ours);
        write("acme", "fr", "a".repeat(100_001));
        assertThat(notices.version("acme")).isEqualTo(ours);
        Files.write(file("acme", "fr"), "élan".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(notices.version("acme")).isEqualTo(ours);
    }

    @Test
    void aCompanysNameNeverLeavesTheFolder() throws IOException {
        Files.createDirectories(data.resolve("notices"));
        Files.writeString(data.resolve("notice.fr.md"), "secret");
        assertThat(notices.version("..")).isEqualTo(notices.version("acme"));
        assertThat(notices.version("a/../..")).isEqualTo(notices.version("acme"));
    }

    private void write(String tenant, String language, String text) throws IOException {
        Files.createDirectories(file(tenant, language).getParent());
        Files.writeString(file(tenant, language), text);
    }

    private Path file(String tenant, String language) {
        return data.resolve("notices").resolve(tenant).resolve("notice." + language + ".md");
    }
}
