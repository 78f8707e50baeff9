package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.lrs.attachment.AttachmentTable;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.store.StatementQuery;

/** Finds statements: one by its id, or many by what they mention, page by page. */
public final class StatementFinder {
    private static final int LARGEST_PAGE = 100;

    private final Transaction transaction;
    private final Ticks ticks;

    /** A finder that lists nothing which later moments could still push aside. */
    public StatementFinder(Transaction transaction, Ticks ticks) {
        this.transaction = transaction;
        this.ticks = ticks;
    }

    /** One statement that is not voided. */
    public Optional<Kept> find(Reach reach, UUID id) {
        return transaction.read(database -> StatementTable.find(database, reach, id, false)).stream()
                .findFirst();
    }

    /** One statement that is voided. */
    public Optional<Kept> findVoided(Reach reach, UUID id) {
        return transaction.read(database -> StatementTable.find(database, reach, id, true)).stream()
                .findFirst();
    }

    /** The first page of what a query asks for. */
    public Slice list(Reach reach, StatementQuery query) {
        return slice(reach, new Cursor(query, Cursor.Position.start(query.ascending())));
    }

    /** The page after another; empty when the text is none that a page said. */
    public Optional<Slice> more(Reach reach, String more) {
        return Cursor.read(more).map(cursor -> slice(reach, cursor));
    }

    /** The moment before which every stored statement can be seen. */
    public Instant consistentThrough() {
        return Ticks.instant(ticks.through());
    }

    private Slice slice(Reach reach, Cursor cursor) {
        StatementQuery query = cursor.query();
        int size = query.limit() == 0 ? LARGEST_PAGE : Math.min(query.limit(), LARGEST_PAGE);
        long through = query.ascending() ? ticks.through() : Long.MAX_VALUE;
        ListSql.Window window = new ListSql.Window(cursor.position(), through, size + 1);
        List<Kept> found = transaction.read(database -> distinct(database, reach, query, window));
        if (found.size() <= size) {
            return new Slice(found, "");
        }
        List<Kept> page = found.subList(0, size);
        return new Slice(page, new Cursor(query, Cursor.Position.of(page.get(size - 1))).text());
    }

    /** What a window shows, each statement once, though it may be found by itself and through those it refers to. */
    private static List<Kept> distinct(Connection database, Reach reach, StatementQuery query, ListSql.Window window)
            throws SQLException {
        Set<Kept> found = new LinkedHashSet<>();
        ListSql.Window rest = window;
        List<Kept> some;
        do {
            some = ListSql.run(database, reach, query, rest);
            found.addAll(some);
            rest = some.isEmpty() ? rest : rest.after(some.get(some.size() - 1), window.size() - found.size());
        } while (!some.isEmpty() && found.size() < window.size());
        return List.copyOf(found);
    }

    /** The bytes of the attachments of some statements, as far as the store has them. */
    public List<Enclosure> enclosures(List<Kept> statements) {
        Map<String, Set<String>> hashes = new LinkedHashMap<>();
        statements.forEach(kept -> hashes.computeIfAbsent(kept.tenant(), tenant -> new LinkedHashSet<>())
                .addAll(kept.hashes()));
        return transaction.read(database -> {
            List<Enclosure> found = new ArrayList<>();
            for (Map.Entry<String, Set<String>> some : hashes.entrySet()) {
                found.addAll(AttachmentTable.find(database, some.getKey(), some.getValue()));
            }
            return found;
        });
    }

    /**
     * One page of a list.
     *
     * @param statements in the order that was asked for
     * @param more what to ask for the next page; empty on the last
     */
    public record Slice(List<Kept> statements, String more) {
        /** Keeps a copy that nobody can change. */
        public Slice {
            statements = List.copyOf(statements);
        }
    }
}
