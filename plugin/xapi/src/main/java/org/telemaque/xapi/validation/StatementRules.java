package org.telemaque.xapi.validation;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;
import org.telemaque.xapi.statement.Verb;

/** What whole statements and sub-statements must be (xAPI 1.0.3, Data 2.4). */
final class StatementRules {
    private static final Shape VERB = Shape.of("a verb").must("id", Formats.IRI).may("display", Formats.LANGUAGE_MAP);
    private static final Shape ATTACHMENT = Shape.of("an attachment")
            .must("usageType", Formats.IRI)
            .must("display", Formats.LANGUAGE_MAP)
            .may("description", Formats.LANGUAGE_MAP)
            .must("contentType", Formats.MEDIA_TYPE)
            .must("length", Formats.LENGTH)
            .must("sha2", Formats.SHA2)
            .may("fileUrl", Formats.IRI);
    private static final Shape COMMON = Shape.of("what every statement is")
            .must("actor", ActorRules.ACTOR)
            .must("verb", VERB)
            .may("result", ResultRules.RESULT)
            .may("context", ContextRules.CONTEXT)
            .may("timestamp", Formats.TIMESTAMP)
            .may("attachments", Formats.listOf(ATTACHMENT))
            .also(StatementRules::editionAndPlatformAreOfActivities);
    private static final Map<String, Rule> SIMPLE_OBJECTS = Map.of(
            "", ActivityRules.ACTIVITY,
            "Activity", ActivityRules.ACTIVITY,
            "Agent", ActorRules.AGENT,
            "Group", ActorRules.GROUP,
            "StatementRef", ContextRules.REF);
    private static final Rule SUB_STATEMENT = Shape.of("a sub-statement")
            .like(COMMON)
            .must("objectType", Formats.word("SubStatement"))
            .must("object", StatementRules::simpleObject);

    static final Rule STATEMENT = Shape.of("a statement")
            .like(COMMON)
            .must("object", StatementRules::object)
            .may("id", Formats.UUID)
            .may("stored", Formats.TIMESTAMP)
            .may("authority", ActorRules.AUTHORITY)
            .may("version", Formats.VERSION)
            .also(StatementRules::voidingNamesAStatement);

    private StatementRules() {}

    private static void object(JsonValue value, Place place) {
        if (kind(value).equals("SubStatement")) {
            SUB_STATEMENT.check(value, place);
        } else {
            simpleObject(value, place);
        }
    }

    private static void simpleObject(JsonValue value, Place place) {
        SIMPLE_OBJECTS
                .getOrDefault(
                        kind(value),
                        (other, at) -> at.member("objectType")
                                .no(
                                        "must be Activity, Agent, Group, StatementRef or, in a whole statement, SubStatement"))
                .check(value, place);
    }

    private static void editionAndPlatformAreOfActivities(JsonObject statement, Place place) {
        if (!kind(statement.getOrDefault("object", JsonValue.NULL)).matches("|Activity")
                && statement.get("context") instanceof JsonObject context) {
            Stream.of("revision", "platform")
                    .filter(context::containsKey)
                    .forEach(member -> place.member("context")
                            .member(member)
                            .no("may only be given when the object is an activity"));
        }
    }

    private static void voidingNamesAStatement(JsonObject statement, Place place) {
        boolean voids = statement.get("verb") instanceof JsonObject verb
                && verb.get("id") instanceof JsonString id
                && id.getString().equals(Verb.VOIDED.id().text());
        if (voids && !kind(statement.getOrDefault("object", JsonValue.NULL)).equals("StatementRef")) {
            place.member("object").no("must be a reference to a statement when the verb is voided");
        }
    }

    private static String kind(JsonValue value) {
        return Kinds.of(value);
    }
}
