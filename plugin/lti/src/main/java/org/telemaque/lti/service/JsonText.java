package org.telemaque.lti.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;

/** Reads and writes JSON text; the provider is looked up once, for each look-up searches the class path. */
public final class JsonText {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonText() {}

    /** The value that a text stands for; none when it is no JSON. */
    public static Optional<JsonValue> read(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return Optional.of(reader.readValue());
        } catch (RuntimeException malformed) {
            // The reader answers too deep a nesting with a bare RuntimeException; nothing else runs here.
            return Optional.empty();
        }
    }

    /** The object that a text stands for; none when it is no JSON object. */
    public static Optional<JsonObject> object(String text) {
        return read(text).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    /** Begins an object. */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** Begins a list. */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** A list of texts. */
    public static JsonArrayBuilder array(Iterable<String> texts) {
        JsonArrayBuilder array = array();
        texts.forEach(array::add);
        return array;
    }
}
