package org.telemaque.xapi.statement;

import java.util.UUID;

/**
 * Another statement, by its id (xAPI 1.0.3, Data 2.4.4.3).
 *
 * @param id the other's id; it need not exist yet
 */
public record StatementRef(UUID id) implements StatementObject {}
