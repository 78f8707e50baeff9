package org.telemaque.xapi.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.xapi.value.Parts;

/** One thing that happened: an actor, a verb, an object, and what there is to say of it (xAPI 1.0.3, Data 2). */
public final class Statement {
    private static final String ACTOR = "actor";
    private static final String VERB = "verb";
    private static final String OBJECT = "object";
    private static final String ID = "id";
    private static final String RESULT = "result";
    private static final String CONTEXT = "context";
    private static final String TIMESTAMP = "timestamp";
    private static final String STORED = "stored";
    private static final String AUTHORITY = "authority";
    private static final String VERSION = "version";
    private static final String ATTACHMENTS = "attachments";

    private final Parts parts;

    private Statement(Parts parts) {
        this.parts = parts;
    }

    /** The shortest statement: who, did what, to what. */
    public static Statement of(Actor actor, Verb verb, StatementObject object) {
        return new Statement(Parts.none().with(ACTOR, actor).with(VERB, verb).with(OBJECT, object));
    }

    /** Who did it. */
    public Actor actor() {
        return parts.need(ACTOR, Actor.class);
    }

    /** What was done. */
    public Verb verb() {
        return parts.need(VERB, Verb.class);
    }

    /** To what it was done. */
    public StatementObject object() {
        return parts.need(OBJECT, StatementObject.class);
    }

    /** The statement’s id; whoever sends it gives it, so that sending twice is harmless. */
    public Optional<UUID> id() {
        return parts.find(ID, UUID.class);
    }

    /** What came of it. */
    public Optional<Result> result() {
        return parts.find(RESULT, Result.class);
    }

    /** The circumstances. */
    public Optional<Context> context() {
        return parts.find(CONTEXT, Context.class);
    }

    /** When it happened. */
    public Optional<Instant> timestamp() {
        return parts.find(TIMESTAMP, Instant.class);
    }

    /** When a record store took it; only a store says this. */
    public Optional<Instant> stored() {
        return parts.find(STORED, Instant.class);
    }

    /** Who vouches for it; a store says this. */
    public Optional<Actor> authority() {
        return parts.find(AUTHORITY, Actor.class);
    }

    /** The edition of the specification that the statement follows. */
    public Optional<String> version() {
        return parts.find(VERSION, String.class);
    }

    /** The documents that belong to it. */
    public List<Attachment> attachments() {
        return parts.list(ATTACHMENTS, Attachment.class);
    }

    /** This statement under an id. */
    public Statement withId(UUID id) {
        return new Statement(parts.with(ID, id));
    }

    /** This statement with another result. */
    public Statement withResult(Result result) {
        return new Statement(parts.with(RESULT, result));
    }

    /** This statement in other circumstances. */
    public Statement withContext(Context context) {
        return new Statement(parts.with(CONTEXT, context));
    }

    /** This statement at another time. */
    public Statement withTimestamp(Instant timestamp) {
        return new Statement(parts.with(TIMESTAMP, timestamp));
    }

    /** This statement as taken at a time. */
    public Statement withStored(Instant stored) {
        return new Statement(parts.with(STORED, stored));
    }

    /** This statement vouched for by another. */
    public Statement withAuthority(Actor authority) {
        return new Statement(parts.with(AUTHORITY, authority));
    }

    /** This statement in another edition. */
    public Statement withVersion(String version) {
        return new Statement(parts.with(VERSION, version));
    }

    /** This statement with other documents. */
    public Statement withAttachments(List<Attachment> attachments) {
        return new Statement(parts.with(ATTACHMENTS, List.copyOf(attachments)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Statement" + parts;
    }
}
