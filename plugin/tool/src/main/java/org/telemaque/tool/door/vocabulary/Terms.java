package org.telemaque.tool.door.vocabulary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;

/** The terms of our own profile, and what each of them means. */
final class Terms {
    /** By path after the namespace: the kind of concept that a profile calls it. */
    private static final Map<String, String> KINDS = kinds();

    private static final Pattern COHORT = Pattern.compile("tenant/[^/]+/cohort/[^/]+");
    private static final Pattern TENANT = Pattern.compile("tenant/[^/]+");

    private Terms() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("profile/0.1", "Profile");
        kinds.put("verb/withdrawn", "Verb");
        kinds.put("verb/attested", "Verb");
        kinds.put("type/cohort", "ActivityType");
        kinds.put("type/pack", "ActivityType");
        kinds.put("type/path", "ActivityType");
        kinds.put("type/milestone", "ActivityType");
        kinds.put("extension/confidence", "ContextExtension");
        kinds.put("extension/self-marked", "ContextExtension");
        kinds.put("extension/depth", "ContextExtension");
        kinds.put("extension/state", "ContextExtension");
        kinds.put("extension/points", "ContextExtension");
        kinds.put("extension/regret", "ContextExtension");
        kinds.put("extension/due", "ContextExtension");
        kinds.put("extension/ending", "ResultExtension");
        kinds.put("extension/index", "ResultExtension");
        return kinds;
    }

    /** The paths of all terms, the profile first. */
    static Iterable<String> paths() {
        return KINDS.keySet();
    }

    /** The key of a term's words; empty for a path that is no term. */
    static Optional<String> key(String path) {
        if (KINDS.containsKey(path)) {
            return Optional.of("vocabulary." + path.replaceAll("[/-]", "_").replace(".", ""));
        }
        if (COHORT.matcher(path).matches()) {
            return Optional.of("vocabulary.cohort");
        }
        return TENANT.matcher(path).matches() ? Optional.of("vocabulary.tenant") : Optional.empty();
    }

    /** A term in the form in which a profile defines its concepts. */
    static JsonObject json(String iri, String path, String key) {
        return Json.createObjectBuilder()
                .add("id", iri)
                .add("type", KINDS.getOrDefault(path, "Activity"))
                .add("prefLabel", inEveryLanguage(key))
                .add("definition", inEveryLanguage(key + ".means"))
                .build();
    }

    private static JsonObjectBuilder inEveryLanguage(String key) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            texts.add(language.tag(), Words.in(language).say(key));
        }
        return texts;
    }
}
