package org.telemaque.lrs.protocol;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.validation.Defect;

/** What a POST or PUT of statements brings (xAPI 1.0.3, Communication 2.1.1 and 2.1.2). */
sealed interface Bringing {
    /**
     * Sound statements.
     *
     * @param statements in order
     */
    record Statements(List<Exact> statements) implements Bringing {}

    /**
     * Something else.
     *
     * @param defects all that is wrong
     */
    record Unsound(List<Defect> defects) implements Bringing {}

    /** Understands a POST, which brings one statement or many and takes no parameter. */
    static Bringing posted(Map<String, List<String>> parameters, byte[] body) {
        if (!parameters.isEmpty()) {
            return unsound("a parameter", "is not known here; a POST of statements takes none");
        }
        return checked(StatementReader.strict().readMany(body));
    }

    /** Understands a PUT, which brings one statement under the id in its only parameter. */
    static Bringing put(Map<String, List<String>> parameters, byte[] body) {
        List<String> ids = parameters.getOrDefault("statementId", List.of());
        if (parameters.size() != 1 || ids.size() != 1) {
            return unsound("statementId", "must be given once, and no other parameter");
        }
        if (!Asking.Shapes.isUuid(ids.get(0))) {
            return unsound("statementId", "must be a UUID");
        }
        return named(ids.get(0), body);
    }

    private static Bringing named(String id, byte[] body) {
        if (!(StrictJson.parse(body) instanceof StrictJson.Parsed.Value value
                && value.json() instanceof JsonObject statement)) {
            return unsound("$", "must be one statement, a JSON object that gives each member once");
        }
        if (statement.containsKey("id") && !statement.getString("id", "").equalsIgnoreCase(id)) {
            return unsound("$.id", "must be the id of the parameter statementId");
        }
        return checked(StatementReader.strict()
                .readOne(Provided.JSON
                        .createObjectBuilder(statement)
                        .add("id", id)
                        .build()));
    }

    private static Bringing checked(Reading reading) {
        if (reading instanceof Reading.Flawed flawed) {
            return new Unsound(flawed.defects());
        }
        List<Exact> statements = ((Reading.Good) reading).statements();
        List<Defect> defects = new ArrayList<>();
        IntStream.range(0, statements.size())
                .filter(index -> lacksBytes(statements.get(index)))
                .forEach(index -> defects.add(new Defect(
                        "$[" + index + "].attachments",
                        "must each have a fileUrl, for their bytes cannot be sent here")));
        return defects.isEmpty() ? new Statements(statements) : new Unsound(defects);
    }

    private static boolean lacksBytes(Exact exact) {
        return exact.statement().attachments().stream()
                .anyMatch(attachment -> attachment.fileUrl().isEmpty());
    }

    private static Unsound unsound(String path, String sentence) {
        return new Unsound(List.of(new Defect(path, sentence)));
    }
}
