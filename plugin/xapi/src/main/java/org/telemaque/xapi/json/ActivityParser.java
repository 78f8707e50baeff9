package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.ActivityDefinition;
import org.telemaque.xapi.statement.Interaction;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/** Understands the sound JSON of activities, language maps and extensions. */
final class ActivityParser {
    private ActivityParser() {}

    static Activity activity(JsonValue json) {
        JsonObject object = json.asJsonObject();
        return new Filling<>(Activity.of(Iri.of(object.getString("id"))), object)
                .object("definition", ActivityParser::definition, Activity::withDefinition)
                .filled();
    }

    private static ActivityDefinition definition(JsonObject json) {
        return new Filling<>(ActivityDefinition.empty(), json)
                .object("name", ActivityParser::languageMap, ActivityDefinition::withName)
                .object("description", ActivityParser::languageMap, ActivityDefinition::withDescription)
                .text("type", Iri::of, ActivityDefinition::withType)
                .text("moreInfo", Iri::of, ActivityDefinition::withMoreInfo)
                .text("interactionType", word -> interaction(word, json), ActivityDefinition::withInteraction)
                .object("extensions", ActivityParser::extensions, ActivityDefinition::withExtensions)
                .filled();
    }

    private static Interaction interaction(String word, JsonObject json) {
        Interaction bare = Interaction.of(Interaction.Type.of(word).orElseThrow());
        Filling<Interaction> filling = new Filling<>(bare, json)
                .list("correctResponsesPattern", ActivityParser::text, Interaction::withRightAnswers);
        for (Interaction.Role role : Interaction.Role.values()) {
            filling.list(
                    role.member(),
                    ActivityParser::component,
                    (interaction, components) -> interaction.withComponents(role, components));
        }
        return filling.filled();
    }

    private static Interaction.Component component(JsonValue json) {
        Interaction.Component bare =
                new Interaction.Component(json.asJsonObject().getString("id"), LanguageMap.none());
        return new Filling<>(bare, json.asJsonObject())
                .object(
                        "description",
                        ActivityParser::languageMap,
                        (component, description) -> new Interaction.Component(component.id(), description))
                .filled();
    }

    static LanguageMap languageMap(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.forEach((tag, text) -> texts.put(tag, text(text)));
        return new LanguageMap(texts);
    }

    static Extensions extensions(JsonObject json) {
        Map<Iri, JsonValue> values = new LinkedHashMap<>();
        json.forEach((name, value) -> values.put(Iri.of(name), value));
        return new Extensions(values);
    }

    private static String text(JsonValue json) {
        return ((JsonString) json).getString();
    }
}
