package org.telemaque.tool.foundation.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands every request on in a form that the rest can rely on: see {@link CleanRequest}. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CleanFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        next.doFilter(request instanceof HttpServletRequest http ? new CleanRequest(http) : request, response);
    }

    /**
     * A request without NUL characters, which no database keeps; whose query is a query: some platforms send braces or bars in it
     * as they are; and whose path is a path: no door takes parameters between its slashes. A percent sign that begins no byte is
     * taken for itself, so that nothing that is left out makes a new byte of its neighbours.
     */
    static final class CleanRequest extends HttpServletRequestWrapper {
        private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%[]";
        private static final String FORM = "application/x-www-form-urlencoded";
        private static final String PARAMETERS = ";[^/]*";

        CleanRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            return Optional.ofNullable(super.getQueryString())
                    .map(CleanRequest::query)
                    .orElse(null);
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI().replaceAll(PARAMETERS, "");
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer whole = super.getRequestURL();
            int path = Math.max(0, whole.length() - super.getRequestURI().length());
            return new StringBuffer(whole.substring(0, path)).append(getRequestURI());
        }

        /** Encodes what may not stand in a query, byte by byte as it came. */
        static String query(String raw) {
            StringBuilder query = new StringBuilder(raw.length());
            for (int at = 0; at < raw.length(); at++) {
                if (raw.startsWith("%00", at)) {
                    at += 2;
                } else {
                    append(query, raw, at);
                }
            }
            return query.toString();
        }

        private static void append(StringBuilder query, String raw, int at) {
            char character = raw.charAt(at);
            boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
            boolean lone = character == '%' && !(isDigit(raw, at + 1) && isDigit(raw, at + 2));
            if (!lone && (plain || ALLOWED.indexOf(character) >= 0)) {
                query.append(character);
            } else if (character != 0) {
                query.append(encoded(character));
            }
        }

        private static boolean isDigit(String text, int at) {
            return at < text.length() && isDigit(text.charAt(at));
        }

        private static boolean isDigit(int character) {
            return character >= 0 && character < 0x80 && Character.digit(character, 16) >= 0;
        }

        private static String encoded(char character) {
            // The container hands bytes on as characters; what is none was decoded already and is encoded as UTF-8.
            return character < 0x100
                    ? String.format(Locale.ROOT, "%%%02X", (int) character)
                    : URLEncoder.encode(String.valueOf(character), StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return Optional.ofNullable(super.getParameter(name))
                    .map(CleanRequest::text)
                    .orElse(null);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return Optional.ofNullable(super.getParameterValues(name))
                    .map(CleanRequest::texts)
                    .orElse(null);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> clean = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> clean.put(name, texts(values)));
            return clean;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            String type = Optional.ofNullable(getContentType()).orElse("").toLowerCase(Locale.ROOT);
            return type.startsWith(FORM) ? new CleanForm(super.getInputStream()) : super.getInputStream();
        }

        private static String[] texts(String... values) {
            return Stream.of(values).map(CleanRequest::text).toArray(String[]::new);
        }

        private static String text(String value) {
            return value.indexOf(0) < 0 ? value : value.replace("\0", "");
        }

        /** The bytes of a form without those that stand for a NUL character. */
        @SuppressWarnings("InputStreamSlowMultibyteRead") // every byte must be looked at anyway
        static final class CleanForm extends ServletInputStream {
            private static final int END = -1;

            private final ServletInputStream source;
            private final PushbackInputStream bytes;

            CleanForm(ServletInputStream source) {
                this.source = source;
                this.bytes = new PushbackInputStream(source, 4);
            }

            @Override
            public int read() throws IOException {
                int next = bytes.read();
                while (next == 0 || (next == '%' && isNul())) {
                    next = bytes.read();
                }
                return next;
            }

            /** Whether the two digits after a percent sign are noughts; puts back what is to be read when they are not. */
            private boolean isNul() throws IOException {
                int first = bytes.read();
                int second = first == END ? END : bytes.read();
                if (first == '0' && second == '0') {
                    return true;
                }
                putBack(second);
                putBack(first);
                if (!isDigit(first) || !isDigit(second)) {
                    putBack('5');
                    putBack('2');
                }
                return false;
            }

            private void putBack(int character) throws IOException {
                if (character != END) {
                    bytes.unread(character);
                }
            }

            @Override
            public boolean isFinished() {
                return source.isFinished();
            }

            @Override
            public boolean isReady() {
                return source.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                source.setReadListener(listener);
            }
        }
    }
}
