package org.telemaque.lti.transport;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call to a platform.
 *
 * @param method the HTTP method
 * @param address whom
 * @param headers the header fields to send
 * @param body the text to send, empty for none; its type is the header Content-Type
 */
public record Call(String method, URI address, Map<String, String> headers, String body) {
    /** Keeps its own copy. */
    public Call {
        headers = Map.copyOf(headers);
    }

    /** A GET that accepts exactly one media type: some platforms know no list. */
    public static Call get(URI address, String accepted) {
        return new Call("GET", address, Map.of("Accept", accepted), "");
    }

    /** The same call with one more header. */
    public Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, address, more, body);
    }

    /** The same call with a body of this media type. */
    public Call sending(String mediaType, String text) {
        Call typed = with("Content-Type", mediaType);
        return new Call(method, address, typed.headers, text);
    }
}
