package org.telemaque.xapi.json;

import jakarta.json.spi.JsonProvider;

/** The JSON provider of this runtime, looked up once: {@code Provided.JSON.create…} searches the class path at every call. */
public final class Provided {
    /** Makes builders, values, readers and parsers; safe for many threads. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private Provided() {}
}
