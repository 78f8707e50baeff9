package org.telemaque.lrs.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.xapi.json.ActorWriter;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.json.Utc;
import org.telemaque.xapi.value.XapiVersion;

/** What a store adds to a statement before it keeps it (xAPI 1.0.3, Data 2.4.7 to 2.4.10). */
final class Additions {

    private Additions() {}

    static Entry entry(Exact received, XapiVersion edition, Entry.Row row, Author author) {
        JsonObject whole = whole(received.json(), edition, row, author);
        return new Entry(row, understood(whole, edition), received.json());
    }

    private static Exact understood(JsonObject whole, XapiVersion edition) {
        if (StatementReader.strict(edition).readOne(whole) instanceof Reading.Good good) {
            return good.first();
        }
        throw new IllegalStateException("The store's additions spoiled a sound statement");
    }

    private static JsonObject whole(JsonObject received, XapiVersion edition, Entry.Row row, Author author) {
        String stored = Ticks.instant(row.stored()).toString();
        JsonObjectBuilder whole = Provided.JSON.createObjectBuilder(withLists(received));
        whole.add("id", row.id().toString());
        whole.add("stored", stored);
        whole.add("authority", ActorWriter.json(author.authority()));
        if (!received.containsKey("timestamp")) {
            whole.add("timestamp", stored);
        }
        if (!received.containsKey("version")) {
            whole.add("version", edition == XapiVersion.V2_0_0 ? "2.0.0" : "1.0.0");
        }
        return edition == XapiVersion.V2_0_0 ? Utc.of(whole.build()) : whole.build();
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
