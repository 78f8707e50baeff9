package org.telemaque.xapi.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.validation.StatementValidator;
import org.telemaque.xapi.value.XapiVersion;

/** Reads statements, or says everything that keeps them from being read. */
public final class StatementReader {
    private static final String ROOT = "$";

    private final StatementValidator validator;

    private StatementReader(StatementValidator validator) {
        this.validator = validator;
    }

    /** The reader of a store of 1.0.3: what that edition does not know is a defect. */
    public static StatementReader strict() {
        return strict(XapiVersion.V1_0_3);
    }

    /** The reader of a store: what the edition does not know is a defect. */
    public static StatementReader strict(XapiVersion edition) {
        return new StatementReader(StatementValidator.strict(edition));
    }

    /** The reader of a client: members that a newer store adds are let through. */
    public static StatementReader tolerant() {
        return new StatementReader(StatementValidator.tolerant());
    }

    /** Reads exactly one statement from bytes in UTF-8. */
    public Reading readOne(byte[] bytes) {
        return one(StrictJson.parse(bytes));
    }

    /** Reads exactly one statement from text. */
    public Reading readOne(String text) {
        return one(StrictJson.parse(text));
    }

    /** Reads exactly one statement from JSON that was parsed. */
    public Reading readOne(JsonValue json) {
        return one(new StrictJson.Parsed.Value(json));
    }

    /** Reads one statement, or an array of them, from bytes in UTF-8; the array may be empty. */
    public Reading readMany(byte[] bytes) {
        StrictJson.Parsed parsed = StrictJson.parse(bytes);
        return parsed instanceof StrictJson.Parsed.Value value && value.json() instanceof JsonArray batch
                ? all(batch)
                : one(parsed);
    }

    private Reading one(StrictJson.Parsed parsed) {
        if (parsed instanceof StrictJson.Parsed.NotJson not) {
            return new Reading.Flawed(List.of(not.defect()));
        }
        JsonValue json = ((StrictJson.Parsed.Value) parsed).json();
        List<Defect> defects = validator.defectsOfStatement(json, ROOT);
        return result(List.of(json), defects);
    }

    private Reading all(JsonArray batch) {
        List<Defect> defects = new ArrayList<>();
        IntStream.range(0, batch.size())
                .forEach(index ->
                        defects.addAll(validator.defectsOfStatement(batch.get(index), ROOT + "[" + index + "]")));
        return result(batch, defects);
    }

    private static Reading result(List<JsonValue> sound, List<Defect> defects) {
        return defects.isEmpty()
                ? new Reading.Good(sound.stream().map(StatementReader::exact).toList())
                : new Reading.Flawed(defects);
    }

    private static Exact exact(JsonValue json) {
        JsonObject object = json.asJsonObject();
        return new Exact(object, StatementParser.statement(object));
    }
}
