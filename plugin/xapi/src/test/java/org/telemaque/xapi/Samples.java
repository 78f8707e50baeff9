package org.telemaque.xapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Statements as JSON, and small changes to them. */
public final class Samples {
    private static final String SIMPLE = """
            {"id": "7ccd3322-e1a5-411a-a67d-6a735c76f119",
             "actor": {"objectType": "Agent", "account": {"homePage": "https://lms.example/", "name": "a-1"}},
             "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered"}},
             "object": {"objectType": "Activity", "id": "https://telemaque.example/id/quiz/q1"},
             "timestamp": "2026-11-21T10:00:00.000Z"}
            """;
    private static final String FULL = """
            {"id": "7ccd3322-e1a5-411a-a67d-6a735c76f119",
             "actor": {"objectType": "Group", "name": "Pair", "member": [
                {"account": {"homePage": "https://lms.example/", "name": "a-1"}, "name": "A"},
                {"mbox": "mailto:b@example.com"}]},
             "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered", "fr-FR": "a répondu"}},
             "object": {"objectType": "Activity", "id": "https://telemaque.example/id/quiz/q1", "definition": {
                "name": {"fr": "Mythe ou réalité ?"}, "description": {"fr": "Une question"},
                "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "moreInfo": "https://telemaque.example/more",
                "interactionType": "choice", "correctResponsesPattern": ["myth"],
                "choices": [{"id": "myth", "description": {"fr": "mythe"}}, {"id": "reality"}],
                "extensions": {"https://telemaque.example/x": null}}},
             "result": {"score": {"scaled": 0.50, "raw": 5.0, "min": 0, "max": 10}, "success": true, "completion": false,
                "response": "myth", "duration": "PT4M30.25S", "extensions": {"https://telemaque.example/c": {"n": 1.10}}},
             "context": {"registration": "9ccd3322-e1a5-411a-a67d-6a735c76f119", "language": "fr-FR",
                "instructor": {"openid": "https://id.example/me"}, "platform": "demo", "revision": "1",
                "team": {"objectType": "Group", "mbox_sha1sum": "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
                "contextActivities": {"parent": {"id": "https://telemaque.example/id/quiz"},
                  "grouping": [{"id": "https://telemaque.example/id/course"}]},
                "statement": {"objectType": "StatementRef", "id": "8ccd3322-e1a5-411a-a67d-6a735c76f119"}},
             "timestamp": "2026-11-21T10:00:00.123+01:00", "version": "1.0.3",
             "attachments": [{"usageType": "http://example.com/use", "display": {"en": "Certificate"},
                "contentType": "application/pdf", "length": 12, "fileUrl": "https://example.com/c.pdf",
                "sha2": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}
            """;

    private Samples() {}

    /** A short statement. */
    public static JsonObject simple() {
        return json(SIMPLE);
    }

    /** A statement that has nearly every member. */
    public static JsonObject full() {
        return json(FULL);
    }

    /** A statement with the value at a JSON Pointer added or replaced. */
    public static JsonObject with(JsonObject statement, String pointer, String value) {
        JsonPatch patch = Json.createPatchBuilder().add(pointer, value(value)).build();
        return patch.apply(statement);
    }

    /** A statement without the value at a JSON Pointer. */
    public static JsonObject without(JsonObject statement, String pointer) {
        return Json.createPatchBuilder().remove(pointer).build().apply(statement);
    }

    /** The object that a text spells. */
    public static JsonObject json(String text) {
        return value(text).asJsonObject();
    }

    private static JsonValue value(String text) {
        return Json.createReader(new StringReader(text)).readValue();
    }
}
