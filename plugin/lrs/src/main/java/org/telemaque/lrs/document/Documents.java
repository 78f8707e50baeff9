package org.telemaque.lrs.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;

/** The documents of one database. */
public final class Documents {
    private final Transaction transaction;
    private final Clock clock;

    /** The documents, which are dated by a clock. */
    public Documents(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One document by its id. */
    public Optional<Document> find(Shelf shelf, String name) {
        return transaction.read(database -> DocumentTable.find(database, shelf, name));
    }

    /** The names of the documents of a shelf that were changed after a moment, the oldest change first. */
    public List<Named> names(Shelf shelf, Instant since) {
        return transaction.read(database -> DocumentTable.names(database, shelf, Ticks.micros(since)));
    }

    /** The names of all documents of a shelf, the oldest change first. */
    public List<Named> names(Shelf shelf) {
        return transaction.read(database -> DocumentTable.names(database, shelf, Long.MIN_VALUE));
    }

    /** Makes or replaces a document, of which a guard must be sure when there is one already. */
    public Writing putGuarded(Shelf shelf, String name, Content content, Guard guard) {
        return changed(
                (database, before) -> !before.isEmpty() && guard.isAbsent()
                        ? Writing.UNGUARDED
                        : written(database, shelf, name, content, before.isEmpty()),
                shelf,
                name,
                guard);
    }

    /** Makes or replaces a document. */
    public Writing put(Shelf shelf, String name, Content content, Guard guard) {
        return changed(
                (database, before) -> written(database, shelf, name, content, before.isEmpty()), shelf, name, guard);
    }

    /** Makes a document, or lays one JSON object over another. */
    public Writing merge(Shelf shelf, String name, Content content, Guard guard) {
        return changed(
                (database, before) -> {
                    Optional<Content> whole = before.isEmpty()
                            ? Optional.of(content)
                            : before.get(0).content().under(content);
                    return whole.isEmpty()
                            ? Writing.NOT_MERGEABLE
                            : written(database, shelf, name, whole.get(), before.isEmpty());
                },
                shelf,
                name,
                guard);
    }

    /** Removes a document, which need not be there. */
    public Writing delete(Shelf shelf, String name, Guard guard) {
        return changed(
                (database, before) -> {
                    DocumentTable.delete(database, shelf, name);
                    return Writing.DONE;
                },
                shelf,
                name,
                guard);
    }

    /** Removes every document of a shelf; of a state without an attempt, those of every attempt. */
    public void clear(Shelf shelf) {
        transaction.write(database -> {
            DocumentTable.clear(database, shelf);
            return Writing.DONE;
        });
    }

    /** Removes every document about an agent of a tenant; says how many there were. */
    public int erase(String tenant, UUID agent) {
        return transaction.write(database -> DocumentTable.deleteOfAgent(database, tenant, agent));
    }

    private Writing changed(Change change, Shelf shelf, String name, Guard guard) {
        Transaction.Work<Writing> work = database -> {
            Optional<Document> before = DocumentTable.hold(database, shelf, name);
            return guard.allows(before.map(Document::etag).orElse(""))
                    ? change.on(database, before.stream().toList())
                    : Writing.STALE;
        };
        try {
            return transaction.write(work);
        } catch (DatabaseFailure failure) {
            if (!failure.isTwin()) {
                throw failure;
            }
            // Someone made the same document at the same moment; now it can be seen and judged.
            return transaction.write(work);
        }
    }

    private Writing written(Connection database, Shelf shelf, String name, Content content, boolean isNew)
            throws SQLException {
        Document document = new Document(content, content.etag(), clock.instant());
        // What was held decides, not what is there by now: a twin made in between must clash, and be judged anew.
        if (isNew) {
            DocumentTable.insert(database, shelf, name, document);
        } else {
            DocumentTable.update(database, shelf, name, document);
        }
        return Writing.DONE;
    }

    /** What is done with a document that is held. */
    @FunctionalInterface
    private interface Change {
        Writing on(Connection database, List<Document> before) throws SQLException;
    }
}
