package org.telemaque.xapi.statement;

/**
 * A statement that is only spoken of, such as a plan (xAPI 1.0.3, Data 2.4.4.3).
 *
 * @param statement what is spoken of
 */
public record SubStatement(Statement statement) implements StatementObject {
    /** Refuses what only a whole statement has. */
    public SubStatement {
        if (statement.object() instanceof SubStatement
                || statement.id().isPresent()
                || statement.stored().isPresent()
                || statement.authority().isPresent()
                || statement.version().isPresent()) {
            throw new IllegalArgumentException(
                    "A sub-statement has no id, stored, authority, version or sub-statement of its own");
        }
    }
}
