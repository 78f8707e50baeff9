package org.telemaque.xapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.ActivityDefinition;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.statement.Interaction;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.StatementObject;
import org.telemaque.xapi.statement.StatementRef;
import org.telemaque.xapi.statement.SubStatement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Score;

class RoundTripTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenReadsBackAsAnEqualStatement(@ForAll("statements") Statement statement) {
        Reading reading = StatementReader.strict().readOne(StatementWriter.text(statement));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Good.class,
                        good -> assertThat(good.first().statement()).isEqualTo(statement));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aStatementIsTheSameAsItselfWrittenAgain(@ForAll("statements") Statement statement) {
        assertThat(Sameness.same(StatementWriter.json(statement), StatementWriter.json(statement)))
                .isTrue();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void samenessIsSymmetric(@ForAll("statements") Statement one, @ForAll("statements") Statement other) {
        assertThat(Sameness.same(StatementWriter.json(one), StatementWriter.json(other)))
                .isEqualTo(Sameness.same(StatementWriter.json(other), StatementWriter.json(one)));
    }

    @Provide
    Arbitrary<Statement> statements() {
        Arbitrary<Statement> core =
                core(Arbitraries.oneOf(objects(), core(objects()).map(SubStatement::new)));
        Arbitrary<Instant> times =
                Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
        return Combinators.combine(core, uuids(), times, actors().optional()).as((statement, id, time, authority) -> {
            Statement whole = statement.withId(id).withStored(time).withVersion("1.0.3");
            return authority
                    .filter(Agent.class::isInstance)
                    .map(whole::withAuthority)
                    .orElse(whole);
        });
    }

    private static Arbitrary<Statement> core(Arbitrary<? extends StatementObject> objects) {
        return Combinators.combine(
                        actors(),
                        iris(),
                        maps(),
                        objects,
                        results().optional(),
                        contexts().optional())
                .as((actor, verb, display, object, result, context) -> {
                    Statement statement = Statement.of(actor, new Verb(verb, display), object);
                    Statement judged = result.map(statement::withResult).orElse(statement);
                    Statement placed = context.map(judged::withContext).orElse(judged);
                    return placed.withTimestamp(Instant.ofEpochSecond(1_700_000_000, 123_456_789))
                            .withAttachments(List.of(attachment(verb, display)));
                });
    }

    private static Attachment attachment(Iri use, LanguageMap display) {
        return Attachment.of(use, display, new Attachment.Content("text/plain", 7, "0".repeat(64)))
                .withFileUrl(use);
    }

    private static Arbitrary<StatementObject> objects() {
        return Arbitraries.oneOf(
                activities().map(StatementObject.class::cast),
                actors().map(StatementObject.class::cast),
                uuids().map(StatementRef::new));
    }

    private static Arbitrary<Activity> activities() {
        return Combinators.combine(iris(), maps(), interactions().optional(), extensions())
                .as((id, name, interaction, extensions) -> {
                    ActivityDefinition definition =
                            ActivityDefinition.ofType(id).withMoreInfo(id);
                    ActivityDefinition named = name.isEmpty() ? definition : definition.withName(name);
                    ActivityDefinition extended = extensions.isEmpty() ? named : named.withExtensions(extensions);
                    return Activity.of(id)
                            .withDefinition(
                                    interaction.map(extended::withInteraction).orElse(extended));
                });
    }

    private static Arbitrary<Interaction> interactions() {
        return Combinators.combine(
                        Arbitraries.of(Interaction.Type.class), Arbitraries.of(Interaction.Role.class), texts(), maps())
                .as((type, role, id, words) -> Interaction.of(type)
                        .withRightAnswers(List.of(id))
                        .withComponents(role, List.of(new Interaction.Component(id, words))));
    }

    private static Arbitrary<Actor> actors() {
        Arbitrary<Identifier> identifiers = Arbitraries.oneOf(
                Combinators.combine(iris(), texts()).as(Identifier.Account::new),
                Arbitraries.just(new Identifier.Mbox(Iri.of("mailto:a@example.com"))),
                Arbitraries.just(new Identifier.MboxSha1sum("a".repeat(40))),
                iris().map(Identifier.OpenId::new));
        Arbitrary<Agent> agents = Combinators.combine(identifiers, texts())
                .as((who, name) -> Agent.of(who).withName(name));
        return Arbitraries.oneOf(
                agents.map(Actor.class::cast),
                agents.list().ofMaxSize(3).map(Group::anonymous),
                Combinators.combine(identifiers, agents.list().ofMinSize(1).ofMaxSize(3))
                        .as((who, members) -> Group.of(who).withMembers(members)));
    }

    private static Arbitrary<Result> results() {
        Arbitrary<BigDecimal> scaled = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE.negate(), BigDecimal.ONE)
                .ofScale(7);
        return Combinators.combine(scaled, Arbitraries.of(true, false), texts())
                .as((score, flag, response) -> Result.empty()
                        .withScore(Score.scaled(score).withMin(BigDecimal.ZERO).withMax(BigDecimal.TEN))
                        .withSuccess(flag)
                        .withCompletion(!flag)
                        .withResponse(response)
                        .withDuration(new IsoDuration("P3Y1M29DT4H35M59.14S")));
    }

    private static Arbitrary<Context> contexts() {
        return Combinators.combine(
                        uuids(),
                        actors(),
                        activities().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(ContextActivities.Role.class))
                .as((attempt, instructor, around, role) -> Context.empty()
                        .withRegistration(attempt)
                        .withInstructor(instructor)
                        .withLanguage("fr-FR")
                        .withStatement(new StatementRef(attempt))
                        .withContextActivities(ContextActivities.none().with(role, around)));
    }

    private static Arbitrary<LanguageMap> maps() {
        return Arbitraries.maps(Arbitraries.of("fr", "en-GB", "zh-Hant"), texts())
                .ofMaxSize(3)
                .map(LanguageMap::new);
    }

    private static Arbitrary<Extensions> extensions() {
        return Arbitraries.maps(
                        iris(),
                        texts().map(text ->
                                Json.createArrayBuilder().add(text).addNull().build()))
                .ofMaxSize(2)
                .map(values -> new Extensions(java.util.Map.copyOf(values)));
    }

    private static Arbitrary<Iri> iris() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(name -> Iri.of("https://example.com/" + name));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12).excludeChars(surrogates());
    }

    private static char[] surrogates() {
        char[] lone = new char[0xE000 - 0xD800];
        for (int index = 0; index < lone.length; index++) {
            lone[index] = (char) (0xD800 + index);
        }
        return lone;
    }

    private static Arbitrary<UUID> uuids() {
        return Arbitraries.longs().map(bits -> new UUID(bits, (bits & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L));
    }
}
