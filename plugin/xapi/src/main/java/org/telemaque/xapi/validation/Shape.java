package org.telemaque.xapi.validation;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.telemaque.xapi.value.XapiVersion;

/** What one JSON object must be: the members it must have, those it may have, and how they stand to each other. */
final class Shape implements Rule {
    private final String name;
    private final Map<String, Rule> members = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final List<BiConsumer<JsonObject, Place>> wholes = new ArrayList<>();

    private Shape(String name) {
        this.name = name;
    }

    static Shape of(String name) {
        return new Shape(name);
    }

    Shape must(String member, Rule rule) {
        required.add(member);
        return may(member, rule);
    }

    Shape may(String member, Rule rule) {
        members.put(member, rule);
        return this;
    }

    /** A member that came with 2.0; to 1.0.3 it is unknown. */
    Shape mayIn2(String member, Rule rule) {
        return may(member, (value, place) -> {
            if (place.follows(XapiVersion.V2_0_0)) {
                rule.check(value, place);
            } else {
                place.no("is not a member of " + name + " in xAPI 1.0.3");
            }
        });
    }

    Shape like(Shape other) {
        members.putAll(other.members);
        required.addAll(other.required);
        wholes.addAll(other.wholes);
        return this;
    }

    Shape also(BiConsumer<JsonObject, Place> whole) {
        wholes.add(whole);
        return this;
    }

    @Override
    public void check(JsonValue value, Place place) {
        if (value instanceof JsonObject object) {
            required.stream().filter(member -> !object.containsKey(member)).forEach(member -> missing(member, place));
            object.forEach((member, part) -> member(member, part, place));
            wholes.forEach(whole -> whole.accept(object, place));
        } else {
            place.no("must be " + name + ", a JSON object");
        }
    }

    private void missing(String member, Place place) {
        place.no("is " + name + " and must have the member “" + member + "”");
    }

    private void member(String member, JsonValue part, Place place) {
        if (members.containsKey(member)) {
            members.getOrDefault(member, Formats.ANYTHING).check(part, place.member(member));
        } else if (!place.tolerant()) {
            place.member(member).no("is not a member of " + name + " (the case of letters counts)");
        }
    }
}
