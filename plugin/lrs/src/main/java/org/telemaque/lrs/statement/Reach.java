package org.telemaque.lrs.statement;

/** Whose statements may be read. */
public sealed interface Reach {
    /**
     * Those of one tenant.
     *
     * @param tenant its name
     */
    record Of(String tenant) implements Reach {}

    /** Those of all tenants. */
    record Everyone() implements Reach {}
}
