package org.telemaque.tool.foundation.journal;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps, for its term, who with rights did what; each entry is also one line of the server's log. */
@ApplicationScoped
@PersistenceUnit(name = "java:app/env/persistence/telemaque", unitName = "telemaque")
public class Journal {

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    /**
     * What of the journal somebody may read who is not the operator.
     *
     * @param platforms the LMSs that it is about
     * @param tenants the companies that it belongs to
     * @param acts what was done
     */
    public record Share(Set<UUID> platforms, Set<String> tenants, Set<Act> acts) {
        /** Keeps its own copies. */
        public Share {
            platforms = Set.copyOf(platforms);
            tenants = Set.copyOf(tenants);
            acts = Set.copyOf(acts);
        }
    }

    private final Entries entries;
    private final Supplier<UUID> identifiers;

    /** For the container. */
    @Inject
    public Journal(Entries entries, Supplier<UUID> identifiers) {
        this.entries = entries;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Journal() {
        this(null, null); // the container's proxy never uses it
    }

    /** Adds an entry, in the caller's transaction when there is one. */
    @Transactional
    public void write(Entry entry) {
        entries.add(new JournalRow(identifiers.get(), entry));
        LOG.log(
                System.Logger.Level.INFO,
                "{0} tenant={1} actor={2} subject={3}: {4}",
                entry.act(),
                entry.tenant(),
                entry.actor(),
                entry.subject(),
                entry.detail());
    }

    /** The newest entries of these kinds, newest first. */
    public List<Entry> latest(String tenant, Set<Act> acts, int limit) {
        return entries.latest(tenant, acts, Limit.of(limit)).stream()
                .map(JournalRow::entry)
                .toList();
    }

    /** The newest entries about a person, newest first. */
    public List<Entry> aboutPerson(String tenant, UUID person, int limit) {
        return entries.about(tenant, person.toString(), Limit.of(limit)).stream()
                .map(JournalRow::entry)
                .toList();
    }

    /** The newest entries of these kinds in every tenant, for the operator. */
    public List<Entry> latestOfAll(Set<Act> acts, int limit) {
        return entries.ofAll(acts, Limit.of(limit)).stream()
                .map(JournalRow::entry)
                .toList();
    }

    /** A page of the entries of these kinds in every tenant, newest first; the first page is number zero. */
    public List<Entry> pageOfAll(Set<Act> acts, int page, int size) {
        return entries.ofAll(acts, range(page, size)).stream()
                .map(JournalRow::entry)
                .toList();
    }

    /** A page of the entries of these kinds about an LMS, in every tenant, newest first; the first page is number zero. */
    public List<Entry> pageOf(UUID platform, Set<Act> acts, int page, int size) {
        return entries.ofPlatform(platform, acts, range(page, size)).stream()
                .map(JournalRow::entry)
                .toList();
    }

    /** A page of somebody's share, newest first; the first page is number zero. */
    public List<Entry> pageOf(Share share, int page, int size) {
        return share.platforms().isEmpty()
                ? List.of()
                : entries.ofShare(share.platforms(), share.tenants(), share.acts(), range(page, size)).stream()
                        .map(JournalRow::entry)
                        .toList();
    }

    private static Limit range(int page, int size) {
        long first = 1L + (long) page * size;
        return Limit.range(first, first + size - 1);
    }
}
