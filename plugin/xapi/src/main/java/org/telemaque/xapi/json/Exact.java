package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import org.telemaque.xapi.statement.Statement;

/**
 * A statement as it was written and as it was understood.
 *
 * @param json as it was written, every member and every digit
 * @param statement as it was understood
 */
public record Exact(JsonObject json, Statement statement) {}
