package org.telemaque.lrs.embedded;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lrs.access.KeyRing;
import org.telemaque.lrs.database.Keys;
import org.telemaque.lrs.document.Documents;
import org.telemaque.lrs.statement.StatementEraser;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.store.StoreAdministration;
import org.telemaque.xapi.store.StoreCredential;

/** What an operator may ask of the store in our own house. */
public final class EmbeddedAdministration implements StoreAdministration {
    private final StatementEraser statements;
    private final Documents documents;
    private final KeyRing keys;

    /** The administration of one store. */
    public EmbeddedAdministration(StatementEraser statements, Documents documents, KeyRing keys) {
        this.statements = statements;
        this.documents = documents;
        this.keys = keys;
    }

    @Override
    public long count(String tenant) {
        return statements.count(tenant);
    }

    @Override
    public int erase(String tenant, Agent person) {
        documents.erase(tenant, Keys.of(person.identifier()));
        return statements.erase(tenant, person);
    }

    @Override
    public int forget(String tenant, Instant storedBefore) {
        return statements.forget(tenant, storedBefore);
    }

    @Override
    public StoreCredential make(String tenant, String label, Set<Scope> scopes) {
        return keys.make(tenant, label, scopes);
    }

    @Override
    public Optional<StoreCredential> rotate(String tenant, String key) {
        return keys.rotate(tenant, key);
    }

    @Override
    public boolean revoke(String tenant, String key) {
        return keys.revoke(tenant, key);
    }

    @Override
    public List<StoreCredential.Card> credentials(String tenant) {
        return keys.all(tenant);
    }
}
