package org.telemaque.xapi.store;

/**
 * The store does not let us: credentials, rights or address are wrong, and only a person can put that right.
 *
 * @param why what the store said
 */
public record Denied(String why) implements RecordStore.Unanswered {}
