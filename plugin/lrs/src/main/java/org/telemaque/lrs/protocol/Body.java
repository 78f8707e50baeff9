package org.telemaque.lrs.protocol;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a request carries, read no further than a store can bear. */
final class Body {
    private static final int LARGEST = 16 * 1024 * 1024;

    private final boolean isJson;
    private final byte[] bytes;

    private Body(boolean isJson, byte[] bytes) {
        this.isJson = isJson;
        this.bytes = bytes;
    }

    static Body read(HttpHeaders headers, InputStream stream) throws IOException {
        MediaType type = headers.getMediaType();
        boolean isJson = type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
        return new Body(isJson, stream.readNBytes(LARGEST + 1));
    }

    byte[] bytes() {
        return bytes;
    }

    /** Why the request is not looked at further. */
    Optional<Response> refusal() {
        if (!isJson) {
            return Optional.of(Answers.notJson());
        }
        return bytes.length > LARGEST ? Optional.of(Answers.tooLarge(LARGEST)) : Optional.empty();
    }
}
