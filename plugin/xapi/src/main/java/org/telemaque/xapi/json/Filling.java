package org.telemaque.xapi.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A model being filled from the members that a sound JSON object has; absent ones leave it as it is. */
final class Filling<T> {
    private final JsonObject json;
    private T model;

    Filling(T empty, JsonObject json) {
        this.model = empty;
        this.json = json;
    }

    Filling<T> text(String member, BiFunction<T, String, T> with) {
        return text(member, Function.identity(), with);
    }

    <V> Filling<T> text(String member, Function<String, V> meaning, BiFunction<T, V, T> with) {
        return part(member, value -> meaning.apply(((JsonString) value).getString()), with);
    }

    Filling<T> flag(String member, BiFunction<T, Boolean, T> with) {
        return part(member, value -> value == JsonValue.TRUE, with);
    }

    Filling<T> decimal(String member, BiFunction<T, BigDecimal, T> with) {
        return part(member, value -> ((JsonNumber) value).bigDecimalValue(), with);
    }

    <V> Filling<T> object(String member, Function<JsonObject, V> meaning, BiFunction<T, V, T> with) {
        return part(member, value -> meaning.apply(value.asJsonObject()), with);
    }

    <V> Filling<T> list(String member, Function<JsonValue, V> meaning, BiFunction<T, List<V>, T> with) {
        return part(member, value -> items(value).map(meaning).toList(), with);
    }

    private static java.util.stream.Stream<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray many ? many.stream() : java.util.stream.Stream.of(value);
    }

    private <V> Filling<T> part(String member, Function<JsonValue, V> meaning, BiFunction<T, V, T> with) {
        JsonValue value = json.get(member);
        if (value != null) {
            model = with.apply(model, meaning.apply(value));
        }
        return this;
    }

    T filled() {
        return model;
    }
}
