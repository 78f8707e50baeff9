package org.telemaque.xapi.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Parts;

/** Which statements are asked for, in the filters that xAPI itself has (xAPI 1.0.3, Communication 2.1.3; 2.0: 4.1.6.1). */
public final class StatementQuery {
    private static final String AGENT = "agent";
    private static final String VERB = "verb";
    private static final String ACTIVITY = "activity";
    private static final String REGISTRATION = "registration";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String LIMIT = "limit";
    private static final String ASCENDING = "ascending";
    private static final String RELATED_ACTIVITIES = "related_activities";
    private static final String RELATED_AGENTS = "related_agents";

    private final Parts parts;

    private StatementQuery(Parts parts) {
        this.parts = parts;
    }

    /** All statements, newest first. */
    public static StatementQuery all() {
        return new StatementQuery(Parts.none());
    }

    /** Only those of this agent or identified group. */
    public Optional<Actor> agent() {
        return parts.find(AGENT, Actor.class);
    }

    /** Only those with this verb. */
    public Optional<Iri> verb() {
        return parts.find(VERB, Iri.class);
    }

    /** Only those about this activity. */
    public Optional<Iri> activity() {
        return parts.find(ACTIVITY, Iri.class);
    }

    /** Only those of this attempt. */
    public Optional<UUID> registration() {
        return parts.find(REGISTRATION, UUID.class);
    }

    /** Only those stored after this moment. */
    public Optional<Instant> since() {
        return parts.find(SINCE, Instant.class);
    }

    /** Only those stored at this moment or before. */
    public Optional<Instant> until() {
        return parts.find(UNTIL, Instant.class);
    }

    /** How many statements a page has at most; zero leaves it to the store. */
    public int limit() {
        return parts.find(LIMIT, Integer.class).orElse(0);
    }

    /** Whether the oldest come first. */
    public boolean ascending() {
        return parts.has(ASCENDING);
    }

    /** Whether the activity may also stand around, or in a sub-statement. */
    public boolean relatedActivities() {
        return parts.has(RELATED_ACTIVITIES);
    }

    /** Whether the agent may also be authority, instructor or team, or stand in a sub-statement. */
    public boolean relatedAgents() {
        return parts.has(RELATED_AGENTS);
    }

    /** This query for one agent or identified group. */
    public StatementQuery byAgent(Actor agent) {
        return with(AGENT, agent);
    }

    /** This query for one verb. */
    public StatementQuery byVerb(Iri verb) {
        return with(VERB, verb);
    }

    /** This query for one activity. */
    public StatementQuery byActivity(Iri activity) {
        return with(ACTIVITY, activity);
    }

    /** This query for one attempt. */
    public StatementQuery byRegistration(UUID registration) {
        return with(REGISTRATION, registration);
    }

    /** This query for what was stored after a moment. */
    public StatementQuery after(Instant since) {
        return with(SINCE, since);
    }

    /** This query for what was stored up to a moment. */
    public StatementQuery upTo(Instant until) {
        return with(UNTIL, until);
    }

    /** This query with at most so many statements a page. */
    public StatementQuery pagesOf(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("A page cannot have " + limit + " statements");
        }
        return with(LIMIT, limit);
    }

    /** This query with the oldest first. */
    public StatementQuery oldestFirst() {
        return with(ASCENDING, true);
    }

    /** This query, with the activity also looked for around. */
    public StatementQuery withRelatedActivities() {
        return with(RELATED_ACTIVITIES, true);
    }

    /** This query, with the agent also looked for around. */
    public StatementQuery withRelatedAgents() {
        return with(RELATED_AGENTS, true);
    }

    private StatementQuery with(String filter, Object value) {
        return new StatementQuery(parts.with(filter, value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementQuery that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "StatementQuery" + parts;
    }
}
