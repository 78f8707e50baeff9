package org.telemaque.lrs.access;

import java.util.Optional;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.value.Iri;

/** Knows the credentials and as whom they let one in. */
public final class Gate {
    private static final String ROOT_TENANT = "default";

    private final Credentials root;
    private final Iri homePage;

    /**
     * The gate with its one root credential.
     *
     * @param homePage the system in which a key is an account, for the authority of statements
     */
    public Gate(Credentials root, Iri homePage) {
        this.root = root;
        this.homePage = homePage;
    }

    /** Whoever shows this header; empty when nobody is let in with it. */
    public Optional<Caller> admit(String header) {
        return BasicHeader.read(header).filter(root::equalTo).map(shown -> caller(root.key()));
    }

    /** Our own house, which needs no credentials towards itself. */
    public Caller house() {
        return caller("telemaque");
    }

    private Caller caller(String key) {
        return new Caller(key, new Author(ROOT_TENANT, Agent.account(homePage, key)), new Reach.Everyone());
    }
}
