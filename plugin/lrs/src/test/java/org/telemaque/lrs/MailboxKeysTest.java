package org.telemaque.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.database.Keys;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.lrs.document.Content;
import org.telemaque.lrs.document.Documents;
import org.telemaque.lrs.document.Guard;
import org.telemaque.lrs.document.Shelf;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.value.Iri;

class MailboxKeysTest {
    private static final Agent STORE = Agent.account(Iri.of("https://lms.example/"), "store");
    private static final Agent LARGE = mailbox("mailto:Ann@Example.org");
    private static final Agent SMALL = mailbox("mailto:ann@example.org");
    private static final Agent BOB = mailbox("mailto:Bob@example.org");
    private static final Agent SMALL_BOB = mailbox("mailto:bob@example.org");

    @ParameterizedTest
    @EnumSource
    void whatWasKeptUnderTheKeysOfBeforeIsFoundAgain(TestDatabase kind) throws SQLException {
        DataSource database = kind.fresh("mailboxes" + kind.ordinal());
        LrsTables.steps(database).target("021").load().migrate();
        Transaction transaction = TestDatabase.on(database);
        Documents documents = new Documents(transaction, Clock.systemUTC());
        keep(transaction, LARGE, SMALL);
        keep(transaction, BOB, BOB);
        put(documents, LARGE, "shared by two");
        put(documents, BOB, "his own");
        run(database, "delete from lrs_mention where mention_key = ?", Keys.of(LARGE.identifier()));
        run(
                database,
                "update lrs_mention set mention_key = ? where mention_key = ?",
                old(BOB),
                Keys.of(BOB.identifier()));
        for (Agent one : List.of(LARGE, BOB)) {
            run(
                    database,
                    "update lrs_document set agent_key = ? where agent_key = ?",
                    old(one),
                    Keys.of(one.identifier()));
        }
        assertThat(found(transaction, BOB)).isZero();

        LrsTables.migrate(database);

        assertThat(found(transaction, LARGE)).isEqualTo(1);
        assertThat(found(transaction, SMALL)).isEqualTo(1);
        assertThat(found(transaction, BOB)).isEqualTo(1);
        assertThat(text(documents, LARGE)).isEqualTo("shared by two");
        assertThat(text(documents, SMALL)).isEqualTo("shared by two");
        assertThat(text(documents, BOB)).isEqualTo("his own");
        assertThat(text(documents, SMALL_BOB))
                .as("whoever writes it small finds it still")
                .isEqualTo("his own");
        assertThat(documents.erase("default", Keys.of(BOB.identifier()))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsUnderAKeyOfTodayIsLeftAsItIs(TestDatabase kind) throws SQLException {
        DataSource database = kind.fresh("mailboxes_of_today" + kind.ordinal());
        LrsTables.steps(database).target("021").load().migrate();
        Transaction transaction = TestDatabase.on(database);
        Documents documents = new Documents(transaction, Clock.systemUTC());
        keep(transaction, LARGE, SMALL);
        keep(transaction, BOB, BOB);
        run(
                database,
                "insert into lrs_mention (role, mention_key, stored, id, tenant, via)"
                        + " select role, cast(? as uuid), stored, id, tenant, via from lrs_mention where mention_key = ?",
                old(BOB),
                Keys.of(BOB.identifier()));
        put(documents, BOB, "of today");
        put(documents, SMALL_BOB, "of before");

        LrsTables.migrate(database);

        for (Agent named : List.of(LARGE, SMALL, BOB)) {
            assertThat(found(transaction, named)).isEqualTo(1);
        }
        assertThat(found(transaction, SMALL_BOB)).as("no statement names it").isZero();
        assertThat(text(documents, BOB)).isEqualTo("of today");
        assertThat(text(documents, SMALL_BOB)).isEqualTo("of before");
    }

    private static void keep(Transaction transaction, Agent actor, Agent object) {
        Ticks ticks = Ticks.after(transaction, Clock.systemUTC());
        Statement statement = Statement.of(actor, Verb.of("http://adlnet.gov/expapi/verbs/asked"), object);
        new StatementKeeper(ticks, UUID::randomUUID, new KnownActivities(transaction))
                .keep(List.of(new Exact(StatementWriter.json(statement), statement)), new Author("default", STORE));
    }

    private static int found(Transaction transaction, Agent agent) {
        return new StatementFinder(transaction, Ticks.after(transaction, Clock.systemUTC()))
                .list(new Reach.Everyone(), StatementQuery.all().byAgent(agent))
                .statements()
                .size();
    }

    private static void put(Documents documents, Agent agent, String text) {
        documents.put(shelf(agent), "d", Content.of("text/plain", text.getBytes(UTF_8)), Guard.none());
    }

    private static String text(Documents documents, Agent agent) {
        return new String(
                documents.find(shelf(agent), "d").orElseThrow().content().bytes(), UTF_8);
    }

    private static Shelf shelf(Agent agent) {
        return Shelf.ofAgent("default", Keys.of(agent.identifier()));
    }

    private static Agent mailbox(String address) {
        return Agent.of(new Identifier.Mbox(Iri.of(address)));
    }

    /** The key of a mailbox as it was before: of the address in small letters. */
    private static UUID old(Agent agent) {
        String address = ((Identifier.Mbox) agent.identifier()).address().text();
        return Keys.of("mbox " + address.toLowerCase(Locale.ROOT));
    }

    private static void run(DataSource database, String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var change = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                change.setObject(index + 1, values[index]);
            }
            assertThat(change.executeUpdate()).as(sql).isPositive();
        }
    }
}
