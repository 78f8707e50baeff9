package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Score;
import org.telemaque.xapi.value.Timestamps;

/** Understands the sound JSON of statements. */
final class StatementParser {
    private StatementParser() {}

    static Statement statement(JsonObject json) {
        Statement bare = Statement.of(
                ActorParser.actor(json.getJsonObject("actor")),
                verb(json.getJsonObject("verb")),
                object(json.getJsonObject("object")));
        return new Filling<>(bare, json)
                .text("id", UUID::fromString, Statement::withId)
                .object("result", StatementParser::result, Statement::withResult)
                .object("context", StatementParser::context, Statement::withContext)
                .text("timestamp", StatementParser::moment, Statement::withTimestamp)
                .text("stored", StatementParser::moment, Statement::withStored)
                .object("authority", ActorParser::actor, Statement::withAuthority)
                .text("version", Statement::withVersion)
                .list("attachments", StatementParser::attachment, Statement::withAttachments)
                .filled();
    }

    private static Verb verb(JsonObject json) {
        return new Filling<>(Verb.of(json.getString("id")), json)
                .object("display", ActivityParser::languageMap, (verb, display) -> new Verb(verb.id(), display))
                .filled();
    }

    private static StatementObject object(JsonObject json) {
        return switch (json.getString("objectType", "Activity")) {
            case "Agent", "Group" -> ActorParser.actor(json);
            case "StatementRef" -> ref(json);
            case "SubStatement" -> new SubStatement(statement(json));
            default -> ActivityParser.activity(json);
        };
    }

    private static StatementRef ref(JsonObject json) {
        return new StatementRef(UUID.fromString(json.getString("id")));
    }

    private static Result result(JsonObject json) {
        return new Filling<>(Result.empty(), json)
                .object("score", StatementParser::score, Result::withScore)
                .flag("success", Result::withSuccess)
                .flag("completion", Result::withCompletion)
                .text("response", Result::withResponse)
                .text("duration", IsoDuration::new, Result::withDuration)
                .object("extensions", ActivityParser::extensions, Result::withExtensions)
                .filled();
    }

    private static Score score(JsonObject json) {
        return new Filling<>(Score.empty(), json)
                .decimal("scaled", Score::withScaled)
                .decimal("raw", Score::withRaw)
                .decimal("min", Score::withMin)
                .decimal("max", Score::withMax)
                .filled();
    }

    private static Context context(JsonObject json) {
        return new Filling<>(Context.empty(), json)
                .text("registration", UUID::fromString, Context::withRegistration)
                .object("instructor", ActorParser::actor, Context::withInstructor)
                .object("team", ActorParser::group, Context::withTeam)
                .object("contextActivities", StatementParser::around, Context::withContextActivities)
                .text("revision", Context::withRevision)
                .text("platform", Context::withPlatform)
                .text("language", Context::withLanguage)
                .object("statement", StatementParser::ref, Context::withStatement)
                .list("contextAgents", StatementParser::contextAgent, Context::withContextAgents)
                .list("contextGroups", StatementParser::contextGroup, Context::withContextGroups)
                .object("extensions", ActivityParser::extensions, Context::withExtensions)
                .filled();
    }

    private static Context.ContextAgent contextAgent(JsonValue value) {
        return new Context.ContextAgent(
                ActorParser.agent(value.asJsonObject().getJsonObject("agent")), relevantTypes(value));
    }

    private static Context.ContextGroup contextGroup(JsonValue value) {
        return new Context.ContextGroup(
                ActorParser.group(value.asJsonObject().getJsonObject("group")), relevantTypes(value));
    }

    private static List<Iri> relevantTypes(JsonValue value) {
        return new Filling<>(List.<Iri>of(), value.asJsonObject())
                .list("relevantTypes", type -> Iri.of(((JsonString) type).getString()), (none, types) -> types)
                .filled();
    }

    private static ContextActivities around(JsonObject json) {
        Filling<ContextActivities> filling = new Filling<>(ContextActivities.none(), json);
        for (ContextActivities.Role role : ContextActivities.Role.values()) {
            filling.list(role.member(), ActivityParser::activity, (around, some) -> around.with(role, some));
        }
        return filling.filled();
    }

    private static Attachment attachment(JsonValue value) {
        JsonObject json = value.asJsonObject();
        Attachment.Content content = new Attachment.Content(
                json.getString("contentType"), json.getJsonNumber("length").longValue(), json.getString("sha2"));
        LanguageMap display = ActivityParser.languageMap(json.getJsonObject("display"));
        return new Filling<>(Attachment.of(Iri.of(json.getString("usageType")), display, content), json)
                .object("description", ActivityParser::languageMap, Attachment::withDescription)
                .text("fileUrl", Iri::of, Attachment::withFileUrl)
                .filled();
    }

    private static Instant moment(String text) {
        return Timestamps.read(text).orElseThrow();
    }
}
