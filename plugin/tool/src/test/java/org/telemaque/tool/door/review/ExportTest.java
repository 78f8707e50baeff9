package org.telemaque.tool.door.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Sample;
import org.telemaque.xapi.store.StatementQuery;

class ExportTest {
    private final PagedStore store = new PagedStore(List.of(
            Sample.recorded(Sample.started()),
            Sample.recorded(Sample.decided()),
            Sample.recorded(Sample.in(Sample.statement(Sample.BEN, "passed", "quiz/mythes"), Sample.OTHER)),
            Sample.recorded(Sample.answered())));
    private final Scope scope = Company.scope(Duty.REVIEWER, 7);
    private final Walk walk = new Walk(
            store,
            StatementQuery.all().pagesOf(1),
            said -> Company.search().lets(said, scope, Sample.terms()),
            Sample.terms());
    private final Export export = new Export(Sample.terms(), Words.in(Language.ENGLISH), scope, Sample.PARIS);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Walk.Records first() {
        return (Walk.Records) walk.from("", 1);
    }

    @Test
    void theTableHoldsWhatIsFilteredUnderAHeaderInTheReadersLanguage() throws IOException {
        export.write(walk, first(), Export.Format.CSV, body);
        String[] lines = body.toString(UTF_8).split("\r\n", -1);
        assertThat(lines[0])
                .isEqualTo(
                        "\uFEFFWhen,Who,Action,Activity,Identifier of the activity,Result,Competencies,Record,Identifier");
        assertThat(lines[1])
                .startsWith(
                        "2026-11-21T13:00:00+01:00,P-1A2B3C4D,started,Foundations of mentoring,course/fondations,,");
        assertThat(lines).hasSize(5);
        assertThat(export.count()).isEqualTo(3);
    }

    @Test
    void aSensitiveRecordLeavesWithoutItsPerson() throws IOException {
        export.write(walk, first(), Export.Format.CSV, body);
        String[] lines = body.toString(UTF_8).split("\r\n", -1);
        assertThat(lines[2]).startsWith("2026-11-21,,made a decision in the scene,The message");
        body.reset();
        export.write(walk, first(), Export.Format.JSON, body);
        JsonArray statements =
                Json.createReader(new ByteArrayInputStream(body.toByteArray())).readArray();
        assertThat(statements).hasSize(3);
        assertThat(statements.get(1).toString()).doesNotContain(Sample.ADA.toString());
        assertThat(statements.get(0).toString()).contains(Sample.ADA.toString());
    }

    @Test
    void nothingIsStillSound() throws IOException {
        export.write(walk, new Walk.Records(List.of(), ""), Export.Format.JSON, body);
        assertThat(Json.createReader(new ByteArrayInputStream(body.toByteArray()))
                        .readArray())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void whatWasReadLeavesBeforeTheNextPageIsRead(Export.Format format) throws IOException {
        List<Integer> asked = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        OutputStream watched = new FilterOutputStream(body) {
            @Override
            public void flush() throws IOException {
                super.flush();
                asked.add(store.asked);
                sizes.add(body.size());
            }
        };
        export.write(walk, first(), format, watched);
        assertThat(asked)
                .as("pages of the store read when bytes leave")
                .startsWith(1, 2)
                .endsWith(4);
        assertThat(sizes.get(0)).isPositive();
        assertThat(sizes.get(1)).isGreaterThan(sizes.get(0));
        assertThat(store.asked).isEqualTo(4);
    }

    @Test
    void aFileThatIsCutShortDoesNotLookWhole() {
        Walk.Records first = first();
        store.down = true;
        assertThatThrownBy(() -> export.write(walk, first, Export.Format.JSON, body))
                .isInstanceOf(IOException.class);
        assertThat(body.toString(UTF_8)).doesNotContain("]\n");
        assertThat(export.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@x", "\tx", "\rx", "\nx", " =1+1", "=cmd|' /C calc'!A0"})
    void noCellRunsInASpreadsheet(String text) {
        assertThat(Export.cell(text)).startsWith("\"'" + text.charAt(0)).endsWith("\"");
    }

    @Test
    void aCellIsQuotedWhereItMustBeAndOnlyThere() {
        assertThat(Export.cell("plain")).isEqualTo("plain");
        assertThat(Export.cell("")).isEmpty();
        assertThat(Export.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Export.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(Export.cell("a-b=c")).isEqualTo("a-b=c");
    }
}
