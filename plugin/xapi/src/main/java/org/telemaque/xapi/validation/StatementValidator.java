package org.telemaque.xapi.validation;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.telemaque.xapi.value.XapiVersion;

/** Checks JSON against what an edition of xAPI asks of a statement and of an actor. */
public final class StatementValidator {
    private final XapiVersion edition;
    private final boolean tolerant;

    private StatementValidator(XapiVersion edition, boolean tolerant) {
        this.edition = edition;
        this.tolerant = tolerant;
    }

    /** The validator of a store and of whoever writes 1.0.3: unknown members are defects. */
    public static StatementValidator strict() {
        return strict(XapiVersion.V1_0_3);
    }

    /** The validator of a store and of whoever writes: what the edition does not know is a defect. */
    public static StatementValidator strict(XapiVersion edition) {
        return new StatementValidator(edition, false);
    }

    /** The validator of whoever reads what others stored: unknown members are let through. */
    public static StatementValidator tolerant() {
        return new StatementValidator(XapiVersion.V2_0_0, true);
    }

    /** What is wrong with a statement; an empty list when nothing is. */
    public List<Defect> defectsOfStatement(JsonValue statement, String path) {
        return defects(StatementRules.STATEMENT, statement, path);
    }

    /** What is wrong with an agent or a group; an empty list when nothing is. */
    public List<Defect> defectsOfActor(JsonValue actor, String path) {
        return defects(ActorRules.ACTOR, actor, path);
    }

    XapiVersion edition() {
        return edition;
    }

    boolean isTolerant() {
        return tolerant;
    }

    private List<Defect> defects(Rule rule, JsonValue value, String path) {
        List<Defect> notes = new ArrayList<>();
        rule.check(value, new Place(path, notes, this));
        return List.copyOf(notes);
    }
}
