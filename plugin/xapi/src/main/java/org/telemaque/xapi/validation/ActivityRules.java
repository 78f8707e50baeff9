package org.telemaque.xapi.validation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.xapi.statement.Interaction;

/** What activities and their interactions must be (xAPI 1.0.3, Data 2.4.4.1). */
final class ActivityRules {
    private static final Shape COMPONENT =
            Shape.of("an interaction component").must("id", Formats.TEXT).may("description", Formats.LANGUAGE_MAP);
    private static final Rule COMPONENTS = (value, place) -> {
        Formats.listOf(COMPONENT).check(value, place);
        if (value instanceof JsonArray components && hasTwins(components)) {
            place.no("must give each component an id of its own");
        }
    };
    private static final Shape DEFINITION = interactive(Shape.of("an activity definition"))
            .may("name", Formats.LANGUAGE_MAP)
            .may("description", Formats.LANGUAGE_MAP)
            .may("type", Formats.IRI)
            .may("moreInfo", Formats.IRI)
            .may("extensions", Formats.EXTENSIONS)
            .also(ActivityRules::interactionHasItsType);

    static final Rule ACTIVITY = Shape.of("an activity")
            .may("objectType", Formats.word("Activity"))
            .must("id", Formats.IRI)
            .may("definition", DEFINITION);

    private ActivityRules() {}

    private static Shape interactive(Shape shape) {
        roles().forEach(role -> shape.may(role, COMPONENTS));
        return shape.may(
                        "interactionType",
                        Formats.word(Arrays.stream(Interaction.Type.values())
                                .map(Interaction.Type::word)
                                .toList()))
                .may("correctResponsesPattern", Formats.listOf(Formats.TEXT));
    }

    private static Stream<String> roles() {
        return Arrays.stream(Interaction.Role.values()).map(Interaction.Role::member);
    }

    private static void interactionHasItsType(JsonObject definition, Place place) {
        boolean interactive =
                Stream.concat(roles(), Stream.of("correctResponsesPattern")).anyMatch(definition::containsKey);
        if (interactive && !definition.containsKey("interactionType")) {
            place.no("describes an interaction and must have the member “interactionType”");
        }
    }

    private static boolean hasTwins(JsonArray components) {
        Set<String> seen = new HashSet<>();
        return components.stream()
                .filter(component -> component instanceof JsonObject object && object.get("id") instanceof JsonString)
                .anyMatch(component -> !seen.add(component.asJsonObject().getString("id")));
    }
}
