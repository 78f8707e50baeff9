package org.telemaque.lrs.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.xapi.json.ActorWriter;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;

/** What a store adds to a statement before it keeps it (xAPI 1.0.3, Data 2.4.7 to 2.4.10). */
final class Additions {
    private static final String VERSION_WHEN_UNSAID = "1.0.0";

    private Additions() {}

    static Entry entry(Exact received, UUID id, long stored, Author author) {
        JsonObject whole = whole(received.json(), id, Ticks.instant(stored), author);
        return new Entry(new Entry.Row(author.tenant(), id, stored), understood(whole), received.json());
    }

    private static Exact understood(JsonObject whole) {
        if (StatementReader.strict().readOne(whole) instanceof Reading.Good good) {
            return good.first();
        }
        throw new IllegalStateException("The store's additions spoiled a sound statement");
    }

    private static JsonObject whole(JsonObject received, UUID id, Instant stored, Author author) {
        JsonObjectBuilder whole = Provided.JSON.createObjectBuilder(withLists(received));
        whole.add("id", id.toString());
        whole.add("stored", stored.toString());
        whole.add("authority", ActorWriter.json(author.authority()));
        if (!received.containsKey("timestamp")) {
            whole.add("timestamp", stored.toString());
        }
        if (!received.containsKey("version")) {
            whole.add("version", VERSION_WHEN_UNSAID);
        }
        return whole.build();
    }

    /** The statement with every context activity in an array, as it must be given back (Data 2.4.6.2). */
    private static JsonObject withLists(JsonObject statement) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder(statement);
        if (statement.get("context") instanceof JsonObject context) {
            json.add("context", contextWithLists(context));
        }
        if (statement.get("object") instanceof JsonObject object && object.containsKey("verb")) {
            json.add("object", withLists(object));
        }
        return json.build();
    }

    private static JsonObject contextWithLists(JsonObject context) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder(context);
        if (context.get("contextActivities") instanceof JsonObject activities) {
            JsonObjectBuilder lists = Provided.JSON.createObjectBuilder();
            activities.forEach((role, some) -> lists.add(role, list(some)));
            json.add("contextActivities", lists);
        }
        return json.build();
    }

    private static JsonArray list(JsonValue some) {
        return some instanceof JsonArray many
                ? many
                : Provided.JSON.createArrayBuilder().add(some).build();
    }
}
