package org.telemaque.lrs.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.store.StoreCredential;

/** Makes, renews and revokes the credentials of tenants. */
public final class KeyRing {
    private static final int KEY_BYTES = 12;
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_LABEL = 200;

    private final Transaction transaction;
    private final Clock clock;
    private final SecureRandom chance;

    /** The credentials in one database. */
    public KeyRing(Transaction transaction, Clock clock, SecureRandom chance) {
        this.transaction = transaction;
        this.clock = clock;
        this.chance = chance;
    }

    /** Makes credentials; their secret is told this once. */
    public StoreCredential make(String tenant, String label, Set<Scope> scopes) {
        if (scopes.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("Credentials need a scope, and a label of at most 200 characters");
        }
        StoreCredential made = new StoreCredential(random(KEY_BYTES), random(SECRET_BYTES));
        StoreCredential.Card card = new StoreCredential.Card(made.key(), label, scopes, clock.instant(), false);
        return transaction.write(database -> {
            CredentialTable.insert(
                    database, new CredentialTable.Row(card, CredentialTable.hash(made.secret()), tenant));
            return made;
        });
    }

    /** Gives credentials a new secret. */
    public Optional<StoreCredential> rotate(String tenant, String key) {
        StoreCredential anew = new StoreCredential(key, random(SECRET_BYTES));
        boolean done = transaction.write(database -> CredentialTable.rotate(database, anew, clock.instant(), tenant));
        return done ? Optional.of(anew) : Optional.empty();
    }

    /** Lets nobody in with credentials any more. */
    public boolean revoke(String tenant, String key) {
        return transaction.write(database -> CredentialTable.revoke(database, tenant, key));
    }

    /** The credentials of a tenant, the newest first. */
    public List<StoreCredential.Card> all(String tenant) {
        return transaction.read(database -> CredentialTable.all(database, tenant)).stream()
                .map(CredentialTable.Row::card)
                .toList();
    }

    /** The row that credentials open; empty when they open none. */
    Optional<CredentialTable.Row> open(Credentials shown) {
        return transaction
                .read(database -> CredentialTable.find(database, shown.key()))
                .filter(row -> row.isOpenedBy(shown.secret()));
    }

    private String random(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
