package org.telemaque.xapi.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.StatementObject;
import org.telemaque.xapi.statement.StatementRef;
import org.telemaque.xapi.statement.SubStatement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Score;

/** Writes statements as JSON, each {@code objectType} said, each decimal as it was given. */
public final class StatementWriter {
    private StatementWriter() {}

    /** The JSON text of a statement, ready to be sent. */
    public static String text(Statement statement) {
        return json(statement).toString();
    }

    /** The JSON of a statement. */
    public static JsonObject json(Statement statement) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        statement.id().ifPresent(id -> json.add("id", id.toString()));
        addCore(json, statement);
        statement.stored().ifPresent(stored -> json.add("stored", stored.toString()));
        statement.authority().ifPresent(authority -> json.add("authority", ActorWriter.json(authority)));
        statement.version().ifPresent(version -> json.add("version", version));
        return json.build();
    }

    private static void addCore(JsonObjectBuilder json, Statement statement) {
        json.add("actor", ActorWriter.json(statement.actor()))
                .add("verb", verb(statement.verb()))
                .add("object", object(statement.object()));
        statement.result().ifPresent(result -> json.add("result", result(result)));
        statement.context().ifPresent(context -> json.add("context", context(context)));
        statement.timestamp().ifPresent(timestamp -> json.add("timestamp", timestamp.toString()));
        if (!statement.attachments().isEmpty()) {
            JsonArrayBuilder attachments = Provided.JSON.createArrayBuilder();
            statement.attachments().forEach(attachment -> attachments.add(attachment(attachment)));
            json.add("attachments", attachments);
        }
    }

    private static JsonObjectBuilder verb(Verb verb) {
        JsonObjectBuilder json =
                Provided.JSON.createObjectBuilder().add("id", verb.id().text());
        ActivityWriter.add(json, "display", verb.display());
        return json;
    }

    private static JsonObject object(StatementObject object) {
        if (object instanceof Activity activity) {
            return ActivityWriter.json(activity);
        } else if (object instanceof Actor actor) {
            return ActorWriter.json(actor);
        } else if (object instanceof StatementRef ref) {
            return ref(ref);
        }
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder().add("objectType", "SubStatement");
        addCore(json, ((SubStatement) object).statement());
        return json.build();
    }

    private static JsonObject ref(StatementRef ref) {
        return Provided.JSON
                .createObjectBuilder()
                .add("objectType", "StatementRef")
                .add("id", ref.id().toString())
                .build();
    }

    private static JsonObjectBuilder result(Result result) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        result.score().ifPresent(score -> json.add("score", score(score)));
        result.success().ifPresent(success -> json.add("success", success));
        result.completion().ifPresent(completion -> json.add("completion", completion));
        result.response().ifPresent(response -> json.add("response", response));
        result.duration().ifPresent(duration -> json.add("duration", duration.text()));
        ActivityWriter.add(json, result.extensions());
        return json;
    }

    private static JsonObjectBuilder score(Score score) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        score.scaled().ifPresent(scaled -> json.add("scaled", scaled));
        score.raw().ifPresent(raw -> json.add("raw", raw));
        score.min().ifPresent(min -> json.add("min", min));
        score.max().ifPresent(max -> json.add("max", max));
        return json;
    }

    private static JsonObjectBuilder context(Context context) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        context.registration().ifPresent(registration -> json.add("registration", registration.toString()));
        context.instructor().ifPresent(instructor -> json.add("instructor", ActorWriter.json(instructor)));
        context.team().ifPresent(team -> json.add("team", ActorWriter.json(team)));
        if (!context.contextActivities().isEmpty()) {
            json.add("contextActivities", around(context.contextActivities()));
        }
        context.revision().ifPresent(revision -> json.add("revision", revision));
        context.platform().ifPresent(platform -> json.add("platform", platform));
        context.language().ifPresent(language -> json.add("language", language));
        context.statement().ifPresent(statement -> json.add("statement", ref(statement)));
        addAgentsAround(json, context);
        ActivityWriter.add(json, context.extensions());
        return json;
    }

    private static void addAgentsAround(JsonObjectBuilder json, Context context) {
        JsonArrayBuilder agents = Provided.JSON.createArrayBuilder();
        context.contextAgents()
                .forEach(one -> agents.add(
                        relevant("contextAgent", one.relevantTypes()).add("agent", ActorWriter.json(one.agent()))));
        JsonArrayBuilder groups = Provided.JSON.createArrayBuilder();
        context.contextGroups()
                .forEach(one -> groups.add(
                        relevant("contextGroup", one.relevantTypes()).add("group", ActorWriter.json(one.group()))));
        if (!context.contextAgents().isEmpty()) {
            json.add("contextAgents", agents);
        }
        if (!context.contextGroups().isEmpty()) {
            json.add("contextGroups", groups);
        }
    }

    private static JsonObjectBuilder relevant(String objectType, List<Iri> types) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder().add("objectType", objectType);
        if (!types.isEmpty()) {
            JsonArrayBuilder relevant = Provided.JSON.createArrayBuilder();
            types.forEach(type -> relevant.add(type.text()));
            json.add("relevantTypes", relevant);
        }
        return json;
    }

    private static JsonObjectBuilder around(ContextActivities activities) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        for (ContextActivities.Role role : ContextActivities.Role.values()) {
            if (!activities.in(role).isEmpty()) {
                JsonArrayBuilder some = Provided.JSON.createArrayBuilder();
                activities.in(role).forEach(activity -> some.add(ActivityWriter.json(activity)));
                json.add(role.member(), some);
            }
        }
        return json;
    }

    private static JsonObjectBuilder attachment(Attachment attachment) {
        JsonObjectBuilder json = Provided.JSON
                .createObjectBuilder()
                .add("usageType", attachment.usageType().text())
                .add("display", ActivityWriter.languageMap(attachment.display()));
        ActivityWriter.add(json, "description", attachment.description());
        json.add("contentType", attachment.content().contentType())
                .add("length", attachment.content().length())
                .add("sha2", attachment.content().sha2());
        attachment.fileUrl().ifPresent(url -> json.add("fileUrl", url.text()));
        return json;
    }
}
