package org.telemaque.xapi.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.ActivityDefinition;
import org.telemaque.xapi.statement.Interaction;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.LanguageMap;

/** Writes activities, language maps and extensions as JSON. */
final class ActivityWriter {
    private ActivityWriter() {}

    static JsonObject json(Activity activity) {
        JsonObjectBuilder json = Provided.JSON
                .createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", activity.id().text());
        activity.definition().ifPresent(definition -> json.add("definition", definition(definition)));
        return json.build();
    }

    private static JsonObjectBuilder definition(ActivityDefinition definition) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        add(json, "name", definition.name());
        add(json, "description", definition.description());
        definition.type().ifPresent(type -> json.add("type", type.text()));
        definition.moreInfo().ifPresent(more -> json.add("moreInfo", more.text()));
        definition.interaction().ifPresent(interaction -> add(json, interaction));
        add(json, definition.extensions());
        return json;
    }

    private static void add(JsonObjectBuilder json, Interaction interaction) {
        json.add("interactionType", interaction.type().word());
        interaction
                .rightAnswers()
                .ifPresent(right -> json.add("correctResponsesPattern", Provided.JSON.createArrayBuilder(right)));
        interaction.roles().forEach(role -> json.add(role.member(), components(interaction.components(role))));
    }

    private static JsonArrayBuilder components(List<Interaction.Component> components) {
        JsonArrayBuilder json = Provided.JSON.createArrayBuilder();
        components.forEach(component -> {
            JsonObjectBuilder one = Provided.JSON.createObjectBuilder().add("id", component.id());
            add(one, "description", component.description());
            json.add(one);
        });
        return json;
    }

    static void add(JsonObjectBuilder json, String member, LanguageMap texts) {
        if (!texts.isEmpty()) {
            json.add(member, languageMap(texts));
        }
    }

    static JsonObjectBuilder languageMap(LanguageMap texts) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        texts.texts().forEach(json::add);
        return json;
    }

    static void add(JsonObjectBuilder json, Extensions extensions) {
        if (!extensions.isEmpty()) {
            JsonObjectBuilder values = Provided.JSON.createObjectBuilder();
            extensions.values().forEach((name, value) -> values.add(name.text(), value));
            json.add("extensions", values);
        }
    }
}
