package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.attachment.AttachmentTable;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.StatementRef;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.value.XapiVersion;

/** Keeps statements: a batch as a whole, each id once and for all. */
public final class StatementKeeper {
    /** How many characters the JSON of one statement may have once the store has added its own. */
    static final int LONGEST = 1_000_000;

    private static final int MOST_TRIES = 3;

    private final Ticks ticks;
    private final Supplier<UUID> ids;
    private final KnownActivities activities;

    /** A keeper that names statements which came without an id. */
    public StatementKeeper(Ticks ticks, Supplier<UUID> ids, KnownActivities activities) {
        this.ticks = ticks;
        this.ids = ids;
        this.activities = activities;
    }

    /** Keeps sound statements of 1.0.3 that came without bytes, all or none. */
    public Storing keep(List<Exact> statements, Author author) {
        return keep(new Delivery(statements, Map.of(), XapiVersion.V1_0_3), author);
    }

    /** Keeps sound statements and the bytes of their attachments, all or none. */
    public Storing keep(Delivery delivery, Author author) {
        List<Defect> twins = delivery.twins();
        if (!twins.isEmpty()) {
            return new Storing.Malformed(twins);
        }
        return keep(delivery, author, MOST_TRIES);
    }

    /** Tries again when someone stored the same id, hash or activity at the same moment: then it can be seen. */
    private Storing keep(Delivery delivery, Author author, int tries) {
        Map<UUID, UUID> told = new HashMap<>();
        try {
            Storing storing = ticks.write(
                    delivery.turn(author.tenant()),
                    (database, first) -> write(database, delivery, entries(delivery, first, author), told));
            activities.remember(told);
            return storing;
        } catch (DatabaseFailure failure) {
            if (!failure.isTwin() || tries == 1) {
                throw failure;
            }
            return keep(delivery, author, tries - 1);
        }
    }

    private Storing write(Connection database, Delivery delivery, List<Entry> entries, Map<UUID, UUID> told)
            throws SQLException {
        if (entries.isEmpty()) {
            return new Storing.Stored(List.of());
        }
        if (entries.stream().anyMatch(entry -> entry.text().length() > LONGEST)) {
            return new Storing.TooLarge("A statement may have at most " + LONGEST + " characters");
        }
        String tenant = entries.get(0).tenant();
        List<UUID> wanted = entries.stream().map(Entry::id).toList();
        Map<UUID, Kept> known = known(database, tenant, wanted);
        Optional<UUID> other = entries.stream()
                .filter(entry -> differs(entry, delivery.edition(), known))
                .map(Entry::id)
                .findFirst();
        if (other.isPresent()) {
            return new Storing.Conflicting("Another statement is stored under " + other.get());
        }
        List<Entry> fresh =
                entries.stream().filter(entry -> !known.containsKey(entry.id())).toList();
        if (!fresh.isEmpty()) {
            insert(database, delivery, fresh, told);
        }
        return new Storing.Stored(wanted);
    }

    private static Map<UUID, Kept> known(Connection database, String tenant, List<UUID> ids) throws SQLException {
        return StatementTable.findAll(database, tenant, ids).stream()
                .collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    private static boolean differs(Entry entry, XapiVersion edition, Map<UUID, Kept> known) {
        Kept before = known.get(entry.id());
        return before != null && !before.says(entry, edition);
    }

    private void insert(Connection database, Delivery delivery, List<Entry> fresh, Map<UUID, UUID> told)
            throws SQLException {
        String tenant = fresh.get(0).tenant();
        StatementTable.insert(database, fresh);
        MentionTable.add(database, Links.of(database, tenant, fresh));
        StatementTable.voidWhatIsVoided(database, tenant, touched(fresh));
        for (Entry entry : fresh) {
            AttachmentTable.keep(
                    database,
                    tenant,
                    entry.id(),
                    delivery.enclosuresOf(entry.exact().statement()));
        }
        told.putAll(activities.learn(
                database,
                tenant,
                fresh.stream().map(entry -> entry.exact().json()).toList()));
    }

    private static Set<UUID> touched(List<Entry> entries) {
        return entries.stream().flatMap(Entry::touched).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Entry> entries(Delivery delivery, long first, Author author) {
        List<Entry> entries = new ArrayList<>();
        for (Exact exact : delivery.statements()) {
            UUID id = exact.statement().id().orElseGet(ids);
            Entry.Row row = new Entry.Row(author.tenant(), id, first + entries.size());
            entries.add(Additions.entry(exact, delivery.edition(), row, author));
        }
        return entries;
    }

    /**
     * Statements that came together.
     *
     * @param statements sound ones, in order
     * @param enclosures the bytes of attachments by their SHA-2
     * @param edition by whose rules they came
     */
    public record Delivery(List<Exact> statements, Map<String, Enclosure> enclosures, XapiVersion edition) {
        /** Keeps copies that nobody can change. */
        public Delivery {
            statements = List.copyOf(statements);
            enclosures = Map.copyOf(enclosures);
        }

        /** One defect for each statement whose id an earlier one has. */
        List<Defect> twins() {
            Set<UUID> seen = new HashSet<>();
            return IntStream.range(0, statements.size())
                    .filter(index -> idOf(index).filter(id -> !seen.add(id)).isPresent())
                    .mapToObj(index ->
                            new Defect("$[" + index + "].id", "is the id of an earlier statement of the batch"))
                    .toList();
        }

        /** Those that refer to others find them, and are found by those that they wait for, only while nobody else stores. */
        Ticks.Turn turn(String tenant) {
            boolean refers =
                    statements.stream().anyMatch(exact -> exact.statement().object() instanceof StatementRef);
            return new Ticks.Turn(tenant, statements.size(), refers);
        }

        private Optional<UUID> idOf(int index) {
            return statements.get(index).statement().id();
        }

        Set<Enclosure> enclosuresOf(Statement statement) {
            return Bundle.attachments(statement).stream()
                    .map(attachment ->
                            enclosures.get(attachment.content().sha2().toLowerCase(Locale.ROOT)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }
}
