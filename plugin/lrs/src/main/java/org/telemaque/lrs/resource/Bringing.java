package org.telemaque.lrs.resource;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telemaque.lrs.protocol.Body;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.signature.SignatureCheck;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.value.UuidText;
import org.telemaque.xapi.value.XapiVersion;

/** What a POST or PUT of statements brings (xAPI 1.0.3, Communication 2.1.1 and 2.1.2). */
sealed interface Bringing {
    /**
     * Sound statements.
     *
     * @param delivery they and the bytes of their attachments
     */
    record Statements(StatementKeeper.Delivery delivery) implements Bringing {}

    /**
     * Something else.
     *
     * @param defects all that is wrong
     */
    record Unsound(List<Defect> defects) implements Bringing {}

    /** Understands a POST, which brings one statement or many and takes no parameter. */
    static Bringing posted(Map<String, List<String>> parameters, Body body, XapiVersion edition) {
        if (!parameters.isEmpty()) {
            return unsound("a parameter", "is not known here; a POST of statements takes none");
        }
        Bundle.Unbundling unbundling = unbundled(body);
        return unbundling instanceof Bundle.Unbundling.Read read
                ? checked(
                        read.bundle(),
                        StatementReader.strict(edition).readMany(read.bundle().json()),
                        edition)
                : broken(unbundling);
    }

    /** Understands a PUT, which brings one statement under the id in its only parameter. */
    static Bringing put(Map<String, List<String>> parameters, Body body, XapiVersion edition) {
        List<String> ids = parameters.getOrDefault("statementId", List.of());
        if (parameters.size() != 1 || ids.size() != 1) {
            return unsound("statementId", "must be given once, and no other parameter");
        }
        if (!UuidText.isUuid(ids.get(0))) {
            return unsound("statementId", "must be a UUID");
        }
        Bundle.Unbundling unbundling = unbundled(body);
        return unbundling instanceof Bundle.Unbundling.Read read
                ? named(ids.get(0), read.bundle(), edition)
                : broken(unbundling);
    }

    private static Bundle.Unbundling unbundled(Body body) {
        if (Bundle.isBundle(body.type())) {
            return Bundle.read(body.type(), body.bytes());
        }
        return body.type().toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")
                ? new Bundle.Unbundling.Read(Bundle.of(body.bytes(), List.of()))
                : new Bundle.Unbundling.Broken(List.of(
                        new Defect("Content-Type", "must be application/json, or multipart/mixed with attachments")));
    }

    private static Bringing broken(Bundle.Unbundling unbundling) {
        return new Unsound(((Bundle.Unbundling.Broken) unbundling).defects());
    }

    private static Bringing named(String id, Bundle bundle, XapiVersion edition) {
        if (!(StrictJson.parse(bundle.json()) instanceof StrictJson.Parsed.Value value
                && value.json() instanceof JsonObject statement)) {
            return unsound("$", "must be one statement, a JSON object that gives each member once");
        }
        if (statement.containsKey("id") && !statement.getString("id", "").equalsIgnoreCase(id)) {
            return unsound("$.id", "must be the id of the parameter statementId");
        }
        JsonObject whole =
                Provided.JSON.createObjectBuilder(statement).add("id", id).build();
        return checked(bundle, StatementReader.strict(edition).readOne(whole), edition);
    }

    private static Bringing checked(Bundle bundle, Reading reading, XapiVersion edition) {
        if (reading instanceof Reading.Flawed flawed) {
            return new Unsound(flawed.defects());
        }
        List<Exact> statements = ((Reading.Good) reading).statements();
        List<Defect> defects = new ArrayList<>(
                bundle.defects(statements.stream().map(Exact::statement).toList()));
        statements.forEach(one -> defects.addAll(SignatureCheck.defects(one.json(), bundle.enclosures(), edition)));
        return defects.isEmpty()
                ? new Statements(new StatementKeeper.Delivery(statements, bundle.enclosures(), edition))
                : new Unsound(defects);
    }

    private static Unsound unsound(String path, String sentence) {
        return new Unsound(List.of(new Defect(path, sentence)));
    }
}
