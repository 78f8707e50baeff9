package org.telemaque.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.telemaque.courseware.bank.Bank;
import org.telemaque.courseware.bank.BankReading;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;

/** The author's other command: the questions as a spreadsheet, out with questions.to and in with questions.from. */
class QuestionsAsATableTest {

    private static final Path PACK = Path.of("src/main/resources/pack/mentor");
    private static final List<Language> LANGUAGES = List.of(Language.FRENCH, Language.ENGLISH);

    private static String table(PackSource source) {
        return new Bank(source, LANGUAGES).text(';');
    }

    private static BankReading.Outcome read(String table, String name) {
        return new BankReading(name, LANGUAGES).read(table);
    }

    @Test
    void everyQuestionOfThePackGoesOutAndComesBack() {
        String table = table(PackSource.directory(PACK));
        BankReading.Outcome outcome = read(table, "questions.csv");
        assertThat(outcome.defects()).isEmpty();
        assertThat(outcome.lines()).isNotEmpty();
        assertThat(table(PackSource.memory(outcome.files()))).isEqualTo(table);
    }

    @Test
    @EnabledIfSystemProperty(named = "questions.to", matches = ".+")
    void writesTheTable() throws IOException {
        Path file = Path.of(System.getProperty("questions.to"));
        Files.writeString(file, table(PackSource.directory(PACK)));
        assertThat(file).isNotEmptyFile();
    }

    /** Only what the table changes is written, so that every other file stays as its author wrote it. */
    @Test
    @EnabledIfSystemProperty(named = "questions.from", matches = ".+")
    void readsTheTable() throws IOException {
        Path file = Path.of(System.getProperty("questions.from"));
        BankReading.Outcome outcome =
                read(Files.readString(file), file.getFileName().toString());
        assertThat(outcome.defects()).isEmpty();
        Map<String, String> before =
                read(table(PackSource.directory(PACK)), "before").files();
        for (Map.Entry<String, String> one : outcome.files().entrySet()) {
            if (!one.getValue().equals(before.get(one.getKey()))) {
                Files.writeString(PACK.resolve(one.getKey()), one.getValue());
            }
        }
    }
}
