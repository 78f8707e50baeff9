package org.telemaque.xapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.XapiVersion;

/** What came with xAPI 2.0. */
class SecondEditionTest {
    private static final Agent ANN = Agent.account(Iri.of("https://p.example/"), "ann");
    private static final Statement AROUND = Statement.of(ANN, Verb.of("x:v"), Activity.of(Iri.of("x:a")))
            .withContext(Context.empty()
                    .withContextAgents(List.of(new Context.ContextAgent(ANN, List.of(Iri.of("x:t")))))
                    .withContextGroups(List.of(new Context.ContextGroup(Group.anonymous(List.of(ANN)), List.of()))));

    @Test
    void agentsAndGroupsAroundReadBackAsTheyWereWritten() {
        Reading reading = StatementReader.strict(XapiVersion.V2_0_0).readOne(StatementWriter.text(AROUND));
        assertThat(((Reading.Good) reading).first().statement()).isEqualTo(AROUND);
        assertThat(StatementReader.tolerant().readOne(StatementWriter.text(AROUND)))
                .isInstanceOf(Reading.Good.class);
    }

    @Test
    void theFirstEditionDoesNotKnowThem() {
        Reading reading = StatementReader.strict().readOne(StatementWriter.text(AROUND));
        assertThat(((Reading.Flawed) reading).defects())
                .extracting(defect -> defect.path())
                .containsExactlyInAnyOrder("$.context.contextAgents", "$.context.contextGroups");
    }

    @Test
    void durationsAreComparedCutToTheHundredth() {
        var one = StatementWriter.json(lasting("PT1.239S"));
        var other = StatementWriter.json(lasting("PT1.23S"));
        assertThat(Sameness.same(XapiVersion.V2_0_0, one, other)).isTrue();
        assertThat(Sameness.same(XapiVersion.V1_0_3, one, other)).isFalse();
        assertThat(Sameness.same(XapiVersion.V2_0_0, one, StatementWriter.json(lasting("PT1.24S"))))
                .isFalse();
        assertThat(IsoDuration.cut("PT5M1.5S")).isEqualTo("PT5M1.50S");
        assertThat(IsoDuration.cut("P4W")).isEqualTo("P4W");
    }

    @Test
    void agentsAroundAreComparedInAnyOrder() {
        Context.ContextAgent bob =
                new Context.ContextAgent(Agent.account(Iri.of("https://p.example/"), "bob"), List.of());
        Context.ContextAgent ann = new Context.ContextAgent(ANN, List.of());
        assertThat(Sameness.same(
                        StatementWriter.json(AROUND.withContext(Context.empty().withContextAgents(List.of(ann, bob)))),
                        StatementWriter.json(AROUND.withContext(Context.empty().withContextAgents(List.of(bob, ann))))))
                .isTrue();
    }

    private static Statement lasting(String duration) {
        return AROUND.withResult(Result.empty().withDuration(new IsoDuration(duration)));
    }
}
