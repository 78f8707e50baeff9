package org.telemaque.xapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.xapi.Samples.full;
import static org.telemaque.xapi.Samples.simple;
import static org.telemaque.xapi.Samples.with;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.value.LanguageMap;

class ReadingTest {
    private static final StatementReader READER = StatementReader.strict();

    @Test
    void readsEveryMemberOfAFullStatement() {
        Statement statement = good(READER.readOne(full().toString())).first().statement();
        assertThat(StatementWriter.json(statement).keySet()).containsAll(full().keySet());
        assertThat(statement.result().orElseThrow().duration().orElseThrow().text())
                .isEqualTo("PT4M30.25S");
        assertThat(((Activity) statement.object()).definition().orElseThrow().name())
                .isEqualTo(LanguageMap.of("fr", "Mythe ou réalité ?"));
    }

    @Test
    void decimalsAreKeptAsTheyWereWritten() {
        Exact exact = good(READER.readOne(full().toString())).first();
        assertThat(exact.json().toString()).contains("0.50", "1.10");
        assertThat(exact.statement()
                        .result()
                        .orElseThrow()
                        .score()
                        .orElseThrow()
                        .scaled())
                .contains(new BigDecimal("0.50"));
    }

    @Test
    void aMemberGivenTwiceIsRefused() {
        String twice = simple().toString().replaceFirst("\\{", "{\"id\":\"7ccd3322-e1a5-411a-a67d-6a735c76f119\",");
        assertThat(flaws(READER.readOne(twice)))
                .singleElement()
                .satisfies(defect -> assertThat(defect.sentence()).contains("once"));
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertThat(flaws(READER.readOne(simple() + " {}"))).hasSize(1);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(flaws(READER.readMany(latin))).containsExactly(new Defect("$", "must be text in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":[", "{\"a\":", "[1,", "[[[]]", "\"", "{", "]", "[]]", "{}{}", "tru", "1 2"})
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesWhatEndsTooEarlyOrTooLate(String text) {
        assertThat(flaws(READER.readOne(text))).hasSize(1);
    }

    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesNestingWithoutEnd() {
        assertThat(flaws(READER.readMany("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
        String closed = "[".repeat(5000) + "]".repeat(5000);
        assertThat(flaws(READER.readMany(closed.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(flaws(READER.readMany(new byte[0]))).hasSize(1);
    }

    @Test
    void readsABatchInOrder() {
        String batch = "[" + simple() + "," + full() + "]";
        Reading.Good read = good(READER.readMany(batch.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.statements()).extracting(Exact::json).containsExactly(simple(), full());
    }

    @Test
    void allDefectsOfAllStatementsOfABatchAreReportedAtOnce() {
        String batch = "[" + with(simple(), "/id", "1") + "," + simple() + ",{}]";
        assertThat(flaws(READER.readMany(batch.getBytes(StandardCharsets.UTF_8))))
                .extracting(Defect::path)
                .containsExactly("$[0].id", "$[2]", "$[2]", "$[2]");
    }

    @Test
    void unknownMembersPassOnlyWhenAReaderIsTolerant() {
        String newer = with(simple(), "/novelty", "{\"a\":1}").toString();
        assertThat(flaws(READER.readOne(newer))).hasSize(1);
        assertThat(good(StatementReader.tolerant().readOne(newer)).first().json())
                .containsKey("novelty");
    }

    private static Reading.Good good(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Good.class);
        return (Reading.Good) reading;
    }

    private static List<Defect> flaws(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Flawed.class);
        return ((Reading.Flawed) reading).defects();
    }
}
