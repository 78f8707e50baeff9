package org.telemaque.xapi.json;

import jakarta.json.JsonConfig;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.telemaque.xapi.validation.Defect;

/** Reads JSON that a stranger sent: each member once, all of it UTF-8, nothing after the end. */
public final class StrictJson {
    private static final JsonReaderFactory READERS =
            Provided.JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final int DEEPEST = 100;
    private static final Defect UNREADABLE =
            new Defect("$", "must be one JSON value that gives each member once and is not nested too deeply");

    private StrictJson() {}

    /** The value that bytes spell, or why they spell none. */
    public static Parsed parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return new Parsed.NotJson(new Defect("$", "must be text in UTF-8"));
        }
    }

    /** The value that a text spells, or why it spells none. */
    public static Parsed parse(String text) {
        try {
            return isOneValueOfBearableDepth(text)
                    ? new Parsed.Value(
                            READERS.createReader(new StringReader(text)).readValue())
                    : new Parsed.NotJson(UNREADABLE);
        } catch (JsonParsingException malformed) {
            return new Parsed.NotJson(defect(malformed));
        } catch (RuntimeException refused) {
            // The parser has no exception of its own for an early end or an absurd number.
            return new Parsed.NotJson(UNREADABLE);
        }
    }

    /**
     * Walks the whole text before anything is built: a reader would stop at the end of the first value.
     *
     * <p>Never by skipping: at an early end of input the parser's skipping does not return.
     */
    private static boolean isOneValueOfBearableDepth(String text) {
        try (JsonParser parser = Provided.JSON.createParser(new StringReader(text))) {
            int depth = 0;
            while (parser.hasNext() && depth <= DEEPEST) {
                depth += step(parser.next());
            }
            return depth == 0;
        }
    }

    private static int step(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static Defect defect(JsonParsingException malformed) {
        return new Defect(
                "$",
                "must be JSON that gives each member once; the fault is at line %d, column %d"
                        .formatted(
                                malformed.getLocation().getLineNumber(),
                                malformed.getLocation().getColumnNumber()));
    }

    /** What came of parsing. */
    public sealed interface Parsed {
        /**
         * It is JSON.
         *
         * @param json the value
         */
        record Value(JsonValue json) implements Parsed {}

        /**
         * It is not.
         *
         * @param defect why
         */
        record NotJson(Defect defect) implements Parsed {}
    }
}
