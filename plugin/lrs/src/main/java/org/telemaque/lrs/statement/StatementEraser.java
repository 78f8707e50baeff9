package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.telemaque.lrs.attachment.AttachmentTable;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.store.StatementQuery;

/** Removes statements for good, with everything that they were found by and their attachments. */
public final class StatementEraser {
    private static final int AT_ONCE = 500;

    private final Transaction transaction;
    private final Ticks ticks;

    /** The eraser of one database. */
    public StatementEraser(Transaction transaction, Ticks ticks) {
        this.transaction = transaction;
        this.ticks = ticks;
    }

    /** How many statements a tenant has. */
    public long count(String tenant) {
        return transaction.read(database -> StatementTable.count(database, tenant));
    }

    /** Removes every statement of a tenant in which a person is mentioned; says how many there were. */
    public int erase(String tenant, Agent person) {
        StatementQuery theirs = StatementQuery.all().byAgent(person).withRelatedAgents();
        return untilNothingIsLeft(
                tenant,
                database -> ListSql.runWithVoided(
                        database,
                        new Reach.Of(tenant),
                        theirs,
                        new ListSql.Window(Cursor.Position.start(false), Long.MAX_VALUE, AT_ONCE)));
    }

    /** Removes every statement of a tenant that was stored before a moment; says how many there were. */
    public int forget(String tenant, Instant storedBefore) {
        long micros = Ticks.micros(storedBefore);
        return untilNothingIsLeft(
                tenant, database -> StatementTable.findStoredBefore(database, tenant, micros, AT_ONCE));
    }

    private int untilNothingIsLeft(String tenant, Transaction.Work<List<Kept>> search) {
        Ticks.Turn alone = new Ticks.Turn(tenant, 0, true);
        int removed = 0;
        int some;
        do {
            some = ticks.write(alone, (database, moment) -> remove(database, tenant, search.on(database)));
            removed += some;
        } while (some > 0);
        return removed;
    }

    private static int remove(Connection database, String tenant, List<Kept> found) throws SQLException {
        List<Entry> entries = found.stream().distinct().map(Links::entry).toList();
        if (entries.isEmpty()) {
            return 0;
        }
        MentionTable.remove(database, Links.of(database, tenant, entries));
        for (Entry entry : entries) {
            StatementTable.delete(database, entry);
            AttachmentTable.drop(database, tenant, entry.id());
        }
        return entries.size();
    }
}
