package org.telemaque.xapi.store;

import org.telemaque.xapi.statement.Agent;

/** What an operator may ask of a store in our own house. */
public interface StoreAdministration {
    /** How many statements a tenant has, the voided among them. */
    long count(String tenant);

    /**
     * Removes for good every statement of a tenant in which a person is actor, object, instructor or member.
     *
     * @return how many statements were removed
     */
    int erase(String tenant, Agent person);
}
