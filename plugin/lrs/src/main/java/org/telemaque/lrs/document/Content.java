package org.telemaque.lrs.document;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.StrictJson;

/** What a document says: its media type and its bytes. */
public final class Content {
    private final String type;
    private final byte[] bytes;

    private Content(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** Bytes of a media type. */
    public static Content of(String type, byte[] bytes) {
        return new Content(type, bytes.clone());
    }

    /** The media type as it was sent. */
    public String type() {
        return type;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-1 of the bytes, 40 hexadecimal digits: what 1.0.3 wants in the header {@code ETag}. */
    public String etag() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-1", impossible);
        }
    }

    /** Whether the type says that this is JSON. */
    public boolean isJson() {
        return type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
    }

    /** The JSON object that this is; empty when it is none, by its type or by its bytes. */
    public Optional<JsonObject> object() {
        return isJson()
                        && StrictJson.parse(bytes) instanceof StrictJson.Parsed.Value value
                        && value.json() instanceof JsonObject object
                ? Optional.of(object)
                : Optional.empty();
    }

    /** This with the members of another laid over it; empty when one of both is no JSON object. */
    Optional<Content> under(Content other) {
        return object().flatMap(below -> other.object().map(above -> merged(below, above)));
    }

    private static Content merged(JsonObject below, JsonObject above) {
        String both = Provided.JSON
                .createObjectBuilder(below)
                .addAll(Provided.JSON.createObjectBuilder(above))
                .build()
                .toString();
        return of("application/json", both.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
