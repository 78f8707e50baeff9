package org.telemaque.xapi.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telemaque.xapi.statement.Agent;

/** What an operator may ask of a store in our own house. */
public interface StoreAdministration {
    /** How many statements a tenant has, the voided among them. */
    long count(String tenant);

    /**
     * Removes for good every statement of a tenant in which a person is actor, object, instructor or member, the statements
     * that refer to these, and the person's documents.
     *
     * @return how many statements were removed
     */
    int erase(String tenant, Agent person);

    /**
     * Removes for good every statement of a tenant that was stored before a moment.
     *
     * @return how many statements were removed
     */
    int forget(String tenant, Instant storedBefore);

    /**
     * Makes credentials that let into one tenant.
     *
     * @param label what they are for, at most 200 characters
     * @param scopes what they may be used for, at least one
     */
    StoreCredential make(String tenant, String label, Set<Scope> scopes);

    /** Gives credentials of a tenant a new secret, and the old one lets nobody in any more; empty when they are unknown or revoked. */
    Optional<StoreCredential> rotate(String tenant, String key);

    /** Makes credentials of a tenant let nobody in any more; false when they are unknown. */
    boolean revoke(String tenant, String key);

    /** The credentials of a tenant, the newest first. */
    List<StoreCredential.Card> credentials(String tenant);
}
