package org.telemaque.tool.foundation.throttle;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that somebody sends, as a container hands it on. */
final class Sent {
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> says = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final HttpServletRequest request;

    Sent(String path, long length, String body) {
        says.put("getRequestURI", path);
        says.put("getServletPath", path);
        says.put("getMethod", "POST");
        says.put("getContentLengthLong", length);
        says.put("getContentType", "application/x-www-form-urlencoded");
        says.put("getInputStream", stream(body));
        request = (HttpServletRequest) Proxy.newProxyInstance(
                Sent.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, method, values) -> {
                    if (method.getName().equals("setAttribute")) {
                        attributes.put((String) values[0], values[1]);
                    }
                    boolean named = method.getName().equals("getHeader") && headers.containsKey(values[0]);
                    return named ? headers.get(values[0]) : says.get(method.getName());
                });
    }

    /** The same in pieces, whatever length it claims. */
    Sent inPieces() {
        says.put("getHeader", "chunked");
        return this;
    }

    /** The same with a header field, sent to a server of this name. */
    Sent with(String header, String value) {
        headers.put(header, value);
        says.put("getScheme", "http");
        says.put("getServerName", "127.0.0.1");
        says.put("getServerPort", 9080);
        return this;
    }

    HttpServletRequest request() {
        return request;
    }

    @Nullable
    Object marked() {
        return attributes.get(MeasureFilter.TOO_LONG);
    }

    private static ServletInputStream stream(String body) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException();
            }
        };
    }
}
