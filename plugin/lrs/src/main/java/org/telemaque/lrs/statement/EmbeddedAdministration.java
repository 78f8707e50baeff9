package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.StoreAdministration;

/** What an operator may ask of the store in our own house. */
public final class EmbeddedAdministration implements StoreAdministration {
    private static final int AT_ONCE = 500;

    private final Transaction transaction;

    /** The administration of one database. */
    public EmbeddedAdministration(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public long count(String tenant) {
        return transaction.read(database -> StatementTable.count(database, tenant));
    }

    @Override
    public int erase(String tenant, Agent person) {
        StatementQuery theirs = StatementQuery.all().byAgent(person).withRelatedAgents();
        int erased = 0;
        int some;
        do {
            some = transaction.write(database -> eraseSome(database, new Reach.Of(tenant), theirs));
            erased += some;
        } while (some > 0);
        return erased;
    }

    private static int eraseSome(Connection database, Reach reach, StatementQuery theirs) throws SQLException {
        List<Kept> found = ListSql.runWithVoided(
                database, reach, theirs, new ListSql.Window(Position.start(false), Long.MAX_VALUE, AT_ONCE));
        for (Kept kept : found) {
            StatementTable.delete(database, entry(kept));
        }
        return found.size();
    }

    private static Entry entry(Kept kept) {
        if (StatementReader.tolerant().readOne(kept.json()) instanceof Reading.Good good) {
            return new Entry(new Entry.Row(kept.tenant(), kept.id(), kept.micros()), good.first(), kept.json());
        }
        throw new IllegalStateException("A stored statement cannot be read: " + kept.id());
    }
}
