package org.telemaque.xapi.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.xapi.value.Iri;

class StatementTest {
    private static final Agent ANN = Agent.account(Iri.of("https://lms.example/"), "ann");

    static Stream<Statement> whole() {
        return Stream.of(
                plain().withId(new UUID(1, 2)),
                plain().withStored(Instant.EPOCH),
                plain().withAuthority(ANN),
                plain().withVersion("1.0.3"),
                Statement.of(ANN, Verb.of("https://example.com/plans"), new SubStatement(plain())));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aSubStatementHasNothingThatOnlyAWholeStatementHas(Statement statement) {
        assertThatThrownBy(() -> new SubStatement(statement)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyChangeMakesANewObject() {
        Statement plain = plain();
        assertThat(plain.withId(new UUID(1, 2)).withTimestamp(Instant.EPOCH)).isNotEqualTo(plain);
        assertThat(plain).isEqualTo(plain());
    }

    @Test
    void equalPartsMakeEqualStatements() {
        assertThat(plain().withVersion("1.0.3"))
                .isEqualTo(plain().withVersion("1.0.3"))
                .hasSameHashCodeAs(plain().withVersion("1.0.3"))
                .isNotEqualTo(plain().withVersion("2.0.0"));
    }

    @Test
    void whatIsNotSaidIsAbsent() {
        assertThat(plain().id()).isEmpty();
        assertThat(plain().result()).isEmpty();
        assertThat(plain().context()).isEmpty();
        assertThat(plain().attachments()).isEmpty();
        assertThat(ANN.name()).isEmpty();
    }

    private static Statement plain() {
        return Statement.of(ANN, Verb.of("https://example.com/answered"), Activity.of(Iri.of("https://example.com/q")));
    }
}
