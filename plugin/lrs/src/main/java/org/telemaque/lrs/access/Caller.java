package org.telemaque.lrs.access;

import java.security.Principal;
import java.util.Set;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.xapi.store.Scope;

/**
 * Whoever was let in.
 *
 * @param name the key
 * @param author for whom statements and documents are stored
 * @param reach whose statements may be read
 * @param scopes what may be done
 */
public record Caller(String name, Author author, Reach reach, Set<Scope> scopes) implements Principal {
    /** Keeps a copy that nobody can change. */
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether one of some scopes was given. */
    public boolean mayAny(Set<Scope> wanted) {
        return scopes.contains(Scope.ALL) || wanted.stream().anyMatch(scopes::contains);
    }

    /** Whether this is the house itself or the root credential, which no tenant binds. */
    public boolean isRoot() {
        return reach instanceof Reach.Everyone;
    }
}
