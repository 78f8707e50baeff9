package org.telemaque.lrs.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.Test;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.access.AccessFilter;
import org.telemaque.lrs.access.Credentials;
import org.telemaque.lrs.access.Gate;
import org.telemaque.lrs.access.KeyRing;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.XapiVersion;

class AnswerFilterTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String NOBODY = "";
    private static final String ROOT = "Basic " + Base64.getEncoder().encodeToString("root:secret".getBytes(UTF_8));

    private final Watched database = new Watched(TestDatabase.POSTGRESQL.open());
    private final Dispatcher server = server();

    @Test
    void aStrangerCostsTheDatabaseNothing() throws Exception {
        MockHttpResponse early = ask(NOBODY);
        assertThat(early.getStatus()).isEqualTo(401);
        assertThat(through(early)).isEqualTo(Instant.EPOCH);
        assertThat(database.looks).isZero();

        assertThat(through(ask(ROOT))).isEqualTo(NOON);
        int looks = database.looks;
        assertThat(looks).isPositive();

        assertThat(through(ask(NOBODY))).as("what was said last").isEqualTo(NOON);
        assertThat(database.looks).isEqualTo(looks);
    }

    @Test
    void aDatabaseThatFailsTakesNeitherTheWordsNorTheHeaderOfAnAnswer() throws Exception {
        database.isGone = true;
        assertSorry(ask(ROOT), Instant.EPOCH);
        database.isGone = false;
        assertThat(through(ask(ROOT))).isEqualTo(NOON);
        database.isGone = true;
        assertSorry(ask(ROOT), NOON);
    }

    private static void assertSorry(MockHttpResponse answer, Instant through) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).contains("Reference: ");
        assertThat(through(answer)).isEqualTo(through);
    }

    private static Instant through(MockHttpResponse answer) {
        return Instant.parse(String.valueOf(answer.getOutputHeaders().getFirst("X-Experience-API-Consistent-Through")));
    }

    private MockHttpResponse ask(String authorization) throws URISyntaxException {
        MockHttpRequest request = MockHttpRequest.get("/statements").header(VersionFilter.HEADER, "1.0.3");
        MockHttpResponse answer = new MockHttpResponse();
        server.invoke(authorization.isEmpty() ? request : request.header("Authorization", authorization), answer);
        return answer;
    }

    private Dispatcher server() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        KeyRing keys = new KeyRing(database, clock, new SecureRandom());
        Dispatcher made = MockDispatcherFactory.createDispatcher();
        Stream.of(
                        new AccessFilter(
                                new Gate(new Credentials("root", "secret"), Iri.of("https://lrs.example/"), keys)),
                        new AnswerFilter(
                                new StatementFinder(database, Ticks.after(database, clock)),
                                new DefaultEdition(XapiVersion.V1_0_3)),
                        new VersionFilter(),
                        new StoreProblem(new References(UUID::randomUUID)))
                .forEach(made.getProviderFactory()::register);
        made.getRegistry().addSingletonResource(new Statements(database));
        return made;
    }

    /** A resource that needs the database for its answer. */
    @Path("statements")
    public static final class Statements {
        private final Transaction database;

        Statements(Transaction database) {
            this.database = database;
        }

        /** Answers. */
        @GET
        public String get() {
            return database.read(connection -> "some");
        }
    }

    /** A database of which is known how often it was asked, and which can be gone. */
    private static final class Watched implements Transaction {
        private final Transaction real;
        private int looks;
        private boolean isGone;

        Watched(Transaction real) {
            this.real = real;
        }

        @Override
        public <T> T write(Work<T> work) {
            ask();
            return real.write(work);
        }

        @Override
        public <T> T read(Work<T> work) {
            ask();
            return real.read(work);
        }

        private void ask() {
            looks++;
            if (isGone) {
                throw new DatabaseFailure(new SQLException("gone", "08006"));
            }
        }
    }
}
