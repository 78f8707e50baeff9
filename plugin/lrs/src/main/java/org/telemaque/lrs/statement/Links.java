package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.statement.StatementRef;

/**
 * Finds how statements are found through those that they refer to (xAPI 1.0.3, Communication 2.1.3): one that refers to
 * another matches when the other does, and so on along the chain, whichever of them came first.
 */
final class Links {
    private static final int LONGEST_CHAIN = 50;

    private final Connection database;
    private final String tenant;
    private final Set<Trace> traces = new LinkedHashSet<>();

    private Links(Connection database, String tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** What must be noted when these are stored, or forgotten when they are removed, beside what they say themselves. */
    static Set<Trace> of(Connection database, String tenant, List<Entry> entries) throws SQLException {
        Links links = new Links(database, tenant);
        Set<UUID> referred = links.referred(entries);
        for (Entry entry : entries) {
            links.follow(entry, referred.contains(key(entry.id())));
        }
        return links.traces;
    }

    private Set<UUID> referred(List<Entry> entries) throws SQLException {
        return MentionTable.referrers(
                        database, tenant, entries.stream().map(Entry::id).toList())
                .keySet();
    }

    private void follow(Entry entry, boolean isReferred) throws SQLException {
        List<Entry> chain = new ArrayList<>();
        if (entry.exact().statement().object() instanceof StatementRef) {
            chain.addAll(targets(entry));
            chain.forEach(target -> traces.addAll(Trace.through(entry.row(), target)));
        }
        if (isReferred) {
            chain.add(entry);
            for (Entry.Row referrer : referrers(entry)) {
                chain.forEach(target -> traces.addAll(Trace.through(referrer, target)));
            }
        }
    }

    /** What a statement refers to, and what that one refers to, and so on. */
    private List<Entry> targets(Entry from) throws SQLException {
        List<Entry> targets = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(from.id()));
        Optional<Entry> next = target(from);
        while (next.isPresent() && seen.add(next.get().id()) && targets.size() < LONGEST_CHAIN) {
            targets.add(next.get());
            next = target(next.get());
        }
        return targets;
    }

    private Optional<Entry> target(Entry from) throws SQLException {
        return from.exact().statement().object() instanceof StatementRef ref
                ? StatementTable.findAll(database, tenant, List.of(ref.id())).stream()
                        .findFirst()
                        .map(Links::entry)
                : Optional.empty();
    }

    /** Those that refer to a statement, and those that refer to them, and so on. */
    private Set<Entry.Row> referrers(Entry to) throws SQLException {
        Set<Entry.Row> all = new LinkedHashSet<>();
        Set<UUID> next = Set.of(to.id());
        for (int step = 0; step < LONGEST_CHAIN && !next.isEmpty(); step++) {
            Set<UUID> found = new HashSet<>();
            for (Map.Entry<UUID, List<Entry.Row>> some :
                    MentionTable.referrers(database, tenant, next).entrySet()) {
                some.getValue().stream()
                        .filter(row -> !row.id().equals(to.id()) && all.add(row))
                        .forEach(row -> found.add(row.id()));
            }
            next = found;
        }
        return all;
    }

    private static UUID key(UUID id) {
        return Mention.of(Mention.Role.TARGET, id.toString()).key();
    }

    /** A stored statement, understood again. */
    static Entry entry(Kept kept) {
        if (StatementReader.tolerant().readOne(kept.json()) instanceof Reading.Good good) {
            return new Entry(new Entry.Row(kept.tenant(), kept.id(), kept.micros()), good.first(), kept.json());
        }
        throw new IllegalStateException("A stored statement cannot be read: " + kept.id());
    }

    /**
     * One way in which a statement is found.
     *
     * @param row the statement
     * @param mention by what
     * @param via the statement that mentions it: the very one, or one that it refers to
     */
    record Trace(Entry.Row row, Mention mention, UUID via) {
        /** The ways in which a statement is found by what itself says. */
        static List<Trace> own(Entry entry) {
            return entry.mentions().stream()
                    .map(mention -> new Trace(entry.row(), mention, entry.id()))
                    .toList();
        }

        /** The ways in which a statement is found by what another says, to which it refers. */
        static List<Trace> through(Entry.Row row, Entry other) {
            return Mentions.passedOn(other.exact().statement()).stream()
                    .map(mention -> new Trace(row, mention, other.id()))
                    .toList();
        }
    }
}
