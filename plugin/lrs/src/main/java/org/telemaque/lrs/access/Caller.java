package org.telemaque.lrs.access;

import java.security.Principal;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;

/**
 * Whoever was let in.
 *
 * @param name the key
 * @param author for whom statements are stored
 * @param reach whose statements may be read
 */
public record Caller(String name, Author author, Reach reach) implements Principal {
    @Override
    public String getName() {
        return name;
    }
}
