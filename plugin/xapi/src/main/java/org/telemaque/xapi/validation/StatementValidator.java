package org.telemaque.xapi.validation;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Checks JSON against what xAPI 1.0.3 asks of a statement and of an actor. */
public final class StatementValidator {
    private final boolean tolerant;

    private StatementValidator(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /** The validator of a store and of whoever writes: unknown members are defects. */
    public static StatementValidator strict() {
        return new StatementValidator(false);
    }

    /** The validator of whoever reads what others stored: unknown members are let through. */
    public static StatementValidator tolerant() {
        return new StatementValidator(true);
    }

    /** What is wrong with a statement; an empty list when nothing is. */
    public List<Defect> defectsOfStatement(JsonValue statement, String path) {
        return defects(StatementRules.STATEMENT, statement, path);
    }

    /** What is wrong with an agent or a group; an empty list when nothing is. */
    public List<Defect> defectsOfActor(JsonValue actor, String path) {
        return defects(ActorRules.ACTOR, actor, path);
    }

    private List<Defect> defects(Rule rule, JsonValue value, String path) {
        List<Defect> notes = new ArrayList<>();
        rule.check(value, new Place(path, notes, tolerant));
        return List.copyOf(notes);
    }
}
