package org.telemaque.lrs.protocol;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What a request carries, read no further than a store can bear. */
public final class Body {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int LONGEST_TYPE = 1000;

    private final String type;
    private final byte[] bytes;

    private Body(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** A body of a content type. */
    public static Body of(String type, byte[] bytes) {
        return new Body(type, bytes.clone());
    }

    /** Reads what a request carries. */
    public static Body read(HttpHeaders headers, InputStream stream) throws IOException {
        String type = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
        if (type.length() > LONGEST_TYPE || type.indexOf(0) >= 0) {
            throw Refusal.of("Content-Type is longer than a media type can be, or no text.");
        }
        return new Body(type, bytes(stream));
    }

    static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.of(TOO_LARGE, "A request may have at most " + LARGEST + " bytes.");
        }
        return bytes;
    }

    /** The content type as it was sent; empty when it was not. */
    public String type() {
        return type;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
