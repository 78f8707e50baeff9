package org.telemaque.courseware.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.bank.Table.Row;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;

class BankPromisesTest {

    private static final List<Language> LANGUAGES = List.of(Language.FRENCH, Language.ENGLISH);
    private static final BankReading READING = new BankReading("bank.csv", LANGUAGES);
    private static final String HEAD = "id;type;competency;topic;offered;answer;fr statement;fr others\n";

    private static String text(Map<String, String> files, char separator) {
        return new Bank(PackSource.memory(files), LANGUAGES).text(separator);
    }

    private static List<String> said(String table) {
        return READING.read(table).defects().stream()
                .map(defect -> defect.spot() + " " + defect.say(Language.ENGLISH))
                .toList();
    }

    private static Map<String, String> everyType() {
        return READING.read(HEAD
                        + "a;myth;ecoute;roles;;reality;\"- « = » ; \"\"oui\"\" \\ »\";\n"
                        + "b;single;ecoute;roles;x|y;x;Quoi ?;\"option.x = =1+1\noption.y = b = c\"\n"
                        + "c;multiple;ecoute;roles;x|y|z;x|z;Quoi ?;\n"
                        + "d;match;ecoute;roles;x|y > u|v;x=u|y=u;Quoi ?;\n"
                        + "e;sort;ecoute;roles;x|y > u|v;x=u|y=v;Quoi ?;\n"
                        + "f;order;ecoute;roles;;x|y|z;Quoi ?;\n"
                        + "g;numeric;ecoute;roles;;2.5..3;Quoi ?;\n"
                        + "h;short;ecoute;roles;;x|y;Quoi ?;\n")
                .files();
    }

    @Test
    void aTableThatIsReadBackSaysWhatWasWritten() {
        Map<String, String> files = new HashMap<>(everyType());
        assertThat(files).hasSize(16);
        String written = text(files, ';');
        BankReading.Outcome read = READING.read(written);
        assertThat(read.defects()).isEmpty();
        assertThat(read.files()).isEqualTo(files);
        assertThat(text(read.files(), ';')).isEqualTo(written);
    }

    @Test
    void aPackWhoseQuestionsWentThroughATableIsStillSound() {
        SmallPack pack = new SmallPack();
        String written = text(pack.files(), ',');
        READING.read(written).files().forEach(pack::put);
        assertThat(pack.read().defects()).isEmpty();
        assertThat(text(pack.files(), ',')).isEqualTo(written);
    }

    @Test
    void semicolonsCommasAndAByteOrderMarkAreUnderstood() {
        Map<String, String> files = everyType();
        assertThat(text(files, ';')).startsWith("\uFEFFid;version;");
        assertThat(text(files, ',')).startsWith("\uFEFFid,version,");
        assertThat(READING.read(text(files, ',')).files()).isEqualTo(files);
        assertThat(READING.read(text(files, ',').substring(1)).files()).isEqualTo(files);
        assertThat(READING.read(text(files, ';').replace("\r\n", "\n")).files()).isEqualTo(files);
    }

    @Property
    void anyTableIsReadBackAsItWas(
            @ForAll @Size(min = 2, max = 4) List<@Size(min = 2, max = 4) @NotEmpty List<@NotEmpty String>> cells,
            @ForAll boolean comma) {
        List<Row> rows = cells.stream()
                .map(row -> row.stream().map(BankPromisesTest::tame).toList())
                .map(row -> new Row(0, row))
                .toList();
        List<Row> headed = new java.util.ArrayList<>(rows);
        headed.add(0, new Row(0, List.of("a", "b", "c", "d", "e", "f")));
        Table read = Table.of(new Table(headed).text(comma ? ',' : ';'));
        assertThat(read.rows().stream().map(Row::cells))
                .isEqualTo(headed.stream().map(Row::cells).toList());
    }

    /** Spreadsheets keep no blank rows, and neither do we. */
    private static String tame(String cell) {
        return cell + "x";
    }

    @Property
    void noCellIsAFormulaToASpreadsheet(@ForAll @NotEmpty String cell) {
        String text = new Table(List.of(new Row(0, List.of(cell)))).text(';').substring(1);
        assertThat(text.replaceFirst("^\"", ""))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-");
        assertThat(text.replaceFirst("^\"", "")).doesNotStartWith("@").doesNotStartWith("\t");
    }

    @Test
    void everyLineThatIsWrongIsNamedAllAtOnce() {
        assertThat(said(HEAD
                        + "Majuscule;myth;ecoute;roles;;myth;Quoi ?;\n"
                        + "b;riddle;ecoute;roles;;x;Quoi ?;\n"
                        + "c;single;ecoute;roles;x|y;x|y;\"Deux\nlignes\";\n"
                        + "d;match;ecoute;roles;x|y;x=u;Quoi ?;\n"
                        + "e;numeric;ecoute;roles;;cinq;;\n"
                        + "f;myth;ecoute;roles;;myth;Quoi ?;sans égal\n"
                        + "f;myth;ecoute;roles;;myth;Quoi ?;\n"))
                .containsExactly(
                        "bank.csv:2 The cell “id” cannot be read: “Majuscule”.",
                        "bank.csv:3 The type “riddle” is unknown.",
                        "bank.csv:4 The cell “answer” cannot be read: “x|y”.",
                        "bank.csv:6 The cell “offered” cannot be read: “x|y”.",
                        "bank.csv:7 The cell “answer” cannot be read: “cinq”.",
                        "bank.csv:7 The question has no statement in French.",
                        "bank.csv:8 The cell “fr others” cannot be read: “sans égal”.",
                        "bank.csv:9 “f” is already on line 8.");
        assertThat(said("id;type;topic;answer;humeur\n"))
                .containsExactly(
                        "bank.csv:1 The column “competency” is missing.", "bank.csv:1 The column “humeur” is unknown.");
        assertThat(READING.read("").defects()).hasSize(5).allMatch(Defect::fails);
    }
}
