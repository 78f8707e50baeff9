package org.telemaque.xapi.store;

import java.util.List;
import java.util.UUID;

/** A Learning Record Store, as those who write and read statements know it. */
public interface RecordStore {
    /**
     * Stores statements, all or none; those that are already there and say the same count as stored.
     *
     * @param statements each the JSON text of one statement with its own id
     */
    Storing store(List<String> statements);

    /** Looks for one statement that is not voided. */
    Finding find(UUID id);

    /** The first page of the statements that a query asks for. */
    Listing list(StatementQuery query);

    /**
     * The page after another.
     *
     * @param more what the page before it said; never empty
     */
    Listing more(String more);

    /**
     * This store as one tenant sees it: what is written is the tenant's, what is read is the tenant's alone.
     *
     * <p>A store elsewhere belongs to one tenant by its credentials and returns itself.
     */
    RecordStore forTenant(String tenant);

    /** What any question can come to: the store was not asked, or did not answer it. */
    sealed interface Unanswered extends Storing, Finding, Listing permits Denied, Unavailable {}
}
