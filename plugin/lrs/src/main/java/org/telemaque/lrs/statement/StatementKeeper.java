package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.Sameness;
import org.telemaque.xapi.statement.StatementRef;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.validation.Defect;

/** Keeps statements: a batch as a whole, each id once and for all. */
public final class StatementKeeper {
    /** How many characters the JSON of one statement may have once the store has added its own. */
    static final int LONGEST = 1_000_000;

    private final Transaction transaction;
    private final Ticks ticks;
    private final Supplier<UUID> ids;

    /** A keeper that names statements which came without an id. */
    public StatementKeeper(Transaction transaction, Ticks ticks, Supplier<UUID> ids) {
        this.transaction = transaction;
        this.ticks = ticks;
        this.ids = ids;
    }

    /** Keeps sound statements, all or none. */
    public Storing keep(List<Exact> statements, Author author) {
        List<Defect> twins = twins(statements);
        if (!twins.isEmpty()) {
            return new Storing.Malformed(twins);
        }
        try (Ticks.Span span = ticks.take(statements.size())) {
            return keep(entries(statements, span.first(), author), author.tenant());
        }
    }

    private Storing keep(List<Entry> entries, String tenant) {
        if (entries.stream().anyMatch(entry -> entry.text().length() > LONGEST)) {
            return new Storing.TooLarge("A statement may have at most " + LONGEST + " characters");
        }
        try {
            return transaction.write(database -> write(database, entries, tenant));
        } catch (DatabaseFailure failure) {
            if (!failure.isTwin()) {
                throw failure;
            }
            // Someone stored one of these ids at the same moment; now it can be seen and compared.
            return transaction.write(database -> write(database, entries, tenant));
        }
    }

    private static Storing write(Connection database, List<Entry> entries, String tenant) throws SQLException {
        List<UUID> wanted = entries.stream().map(Entry::id).toList();
        Map<UUID, Kept> known = wanted.isEmpty() ? Map.of() : known(database, tenant, wanted);
        List<UUID> others = entries.stream()
                .filter(entry -> differs(entry, known))
                .map(Entry::id)
                .toList();
        if (!others.isEmpty()) {
            return new Storing.Conflicting("Another statement is stored under " + others.get(0));
        }
        insert(
                database,
                tenant,
                entries.stream().filter(entry -> !known.containsKey(entry.id())).toList());
        return new Storing.Stored(wanted);
    }

    private static Map<UUID, Kept> known(Connection database, String tenant, List<UUID> ids) throws SQLException {
        return StatementTable.findAll(database, tenant, ids).stream()
                .collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    /** The store's own additions to the new one are left out of the comparison, for the client did not send them. */
    private static boolean differs(Entry entry, Map<UUID, Kept> known) {
        Kept before = known.get(entry.id());
        return before != null && !Sameness.same(before.json(), entry.received());
    }

    private static void insert(Connection database, String tenant, List<Entry> entries) throws SQLException {
        if (!entries.isEmpty()) {
            StatementTable.insert(database, entries);
            StatementTable.voidWhatIsVoided(database, tenant, touched(entries));
        }
    }

    /** The new statements, which an earlier one may void, and the earlier ones that a new one voids. */
    private static Set<UUID> touched(List<Entry> entries) {
        Set<UUID> touched = new LinkedHashSet<>();
        entries.forEach(entry -> {
            touched.add(entry.id());
            if (entry.isVoiding() && entry.exact().statement().object() instanceof StatementRef target) {
                touched.add(target.id());
            }
        });
        return touched;
    }

    private List<Entry> entries(List<Exact> statements, long first, Author author) {
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < statements.size(); index++) {
            Exact exact = statements.get(index);
            UUID id = exact.statement().id().orElseGet(ids);
            entries.add(Additions.entry(exact, id, first + index, author));
        }
        return entries;
    }

    private static List<Defect> twins(List<Exact> statements) {
        Set<UUID> seen = new HashSet<>();
        return IntStream.range(0, statements.size())
                .filter(index -> statements
                        .get(index)
                        .statement()
                        .id()
                        .filter(id -> !seen.add(id))
                        .isPresent())
                .mapToObj(index -> new Defect("$[" + index + "].id", "is the id of an earlier statement of the batch"))
                .toList();
    }
}
