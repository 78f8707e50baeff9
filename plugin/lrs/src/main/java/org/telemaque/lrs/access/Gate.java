package org.telemaque.lrs.access;

import java.util.Optional;
import java.util.Set;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.value.Iri;

/** Knows the credentials and as whom they let one in. */
public final class Gate {
    private static final String ROOT_TENANT = "default";

    private final Credentials root;
    private final Iri homePage;
    private final KeyRing keys;

    /**
     * The gate with its one root credential and those of the tenants.
     *
     * @param homePage the system in which a key is an account, for the authority of statements
     */
    public Gate(Credentials root, Iri homePage, KeyRing keys) {
        this.root = root;
        this.homePage = homePage;
        this.keys = keys;
    }

    /** Whoever shows this header; empty when nobody is let in with it. */
    public Optional<Caller> admit(String header) {
        return BasicHeader.read(header).flatMap(this::admit);
    }

    private Optional<Caller> admit(Credentials shown) {
        return root.equalTo(shown)
                ? Optional.of(root(root.key()))
                : keys.open(shown).map(this::caller);
    }

    /** Our own house, which needs no credentials towards itself. */
    public Caller house() {
        return root("telemaque");
    }

    private Caller root(String key) {
        Author author = new Author(ROOT_TENANT, Agent.account(homePage, key));
        return new Caller(key, author, new Reach.Everyone(), Set.of(Scope.ALL));
    }

    private Caller caller(CredentialTable.Row row) {
        Agent account = Agent.account(homePage, row.card().key());
        Set<Scope> scopes = row.card().scopes();
        boolean readsAll = scopes.contains(Scope.ALL) || scopes.contains(Scope.READ);
        Reach reach = readsAll ? new Reach.Of(row.tenant()) : new Reach.Mine(row.tenant(), account);
        return new Caller(row.card().key(), new Author(row.tenant(), account), reach, scopes);
    }
}
