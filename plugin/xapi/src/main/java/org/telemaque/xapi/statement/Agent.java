package org.telemaque.xapi.statement;

import java.util.Optional;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Parts;

/** One person or system, known by one identifier (xAPI 1.0.3, Data 2.4.2.1). */
public final class Agent implements Actor {
    private static final String IDENTIFIER = "identifier";
    private static final String NAME = "name";

    private final Parts parts;

    private Agent(Parts parts) {
        this.parts = parts;
    }

    /** The agent whom an identifier names. */
    public static Agent of(Identifier identifier) {
        return new Agent(Parts.none().with(IDENTIFIER, identifier));
    }

    /** The agent with an account on a system. */
    public static Agent account(Iri homePage, String name) {
        return of(new Identifier.Account(homePage, name));
    }

    /** What tells this agent from every other. */
    public Identifier identifier() {
        return parts.need(IDENTIFIER, Identifier.class);
    }

    /** The agent's name for people to read; the statements of Télémaque never carry one. */
    public Optional<String> name() {
        return parts.find(NAME, String.class);
    }

    /** This agent under a name. */
    public Agent withName(String name) {
        return new Agent(parts.with(NAME, name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agent that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Agent" + parts;
    }
}
