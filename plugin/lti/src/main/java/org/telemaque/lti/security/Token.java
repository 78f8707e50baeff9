package org.telemaque.lti.security;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A token that has been taken apart and not yet been believed: its text, its header, its claims. */
record Token(String text, JsonObject header, JsonObject payload) {
    private static final int LARGEST = 64 * 1024;
    private static final JsonReaderFactory JSON =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** Takes the token apart and hands it on; what can't be taken apart is refused here. */
    static LaunchVerdict read(String text, Function<Token, LaunchVerdict> next) {
        if (text.length() > LARGEST) {
            return new LtiRejection(Reason.TOKEN_OVERSIZED, text.length() + " characters");
        }
        List<String> parts = List.of(text.split("\\.", -1));
        if (parts.size() != 3) {
            return new LtiRejection(Reason.TOKEN_MALFORMED, parts.size() + " parts instead of three");
        }
        return open(text, parts, next);
    }

    private static LaunchVerdict open(String text, List<String> parts, Function<Token, LaunchVerdict> next) {
        Token token;
        try {
            token = new Token(text, object(parts.get(0)), object(parts.get(1)));
        } catch (RuntimeException malformed) {
            // The reader answers too deep a nesting with a bare RuntimeException; nothing else runs here.
            return new LtiRejection(Reason.TOKEN_MALFORMED, String.valueOf(malformed.getMessage()));
        }
        return next.apply(token);
    }

    private static JsonObject object(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        try (JsonReader reader = JSON.createReader(new StringReader(json));
                JsonParser whole = PARSERS.createParser(new StringReader(json))) {
            // The reader stops after the object and the parser knows no duplicates: each sees what the other doesn't.
            while (whole.hasNext()) {
                whole.next();
            }
            return reader.readObject();
        }
    }

    /** A text member of the claims, or empty when it is missing or something else. */
    String claim(String name) {
        return payload.get(name) instanceof JsonString value ? value.getString() : "";
    }
}
