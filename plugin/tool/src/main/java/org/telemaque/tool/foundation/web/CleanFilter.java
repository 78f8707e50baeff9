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
     * A request without NUL characters, which no database keeps, and whose query is a query: some platforms send braces or bars in
     * it as they are.
     */
    static final class CleanRequest extends HttpServletRequestWrapper {
        private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%[]";
        private static final String FORM = "application/x-www-form-urlencoded";

        CleanRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            return Optional.ofNullable(super.getQueryString())
                    .map(CleanRequest::query)
                    .orElse(null);
        }

        /** Encodes what may not stand in a query, byte by byte as it came. */
        static String query(String raw) {
            StringBuilder query = new StringBuilder(raw.length());
            for (char character : raw.replace("%00", "").toCharArray()) {
                boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
                if (plain || ALLOWED.indexOf(character) >= 0) {
                    query.append(character);
                } else if (character != 0) {
                    query.append(encoded(character));
                }
            }
            return query.toString();
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
        private static final class CleanForm extends ServletInputStream {
            private static final int END = -1;

            private final ServletInputStream source;
            private final PushbackInputStream bytes;

            CleanForm(ServletInputStream source) {
                this.source = source;
                this.bytes = new PushbackInputStream(source, 2);
            }

            @Override
            public int read() throws IOException {
                int next = bytes.read();
                while (next == 0 || (next == '%' && isNul())) {
                    next = bytes.read();
                }
                return next;
            }

            /** Whether the two digits after a percent sign are noughts; puts them back when they are not. */
            private boolean isNul() throws IOException {
                int first = bytes.read();
                int second = first == '0' ? bytes.read() : END;
                if (first == '0' && second == '0') {
                    return true;
                }
                if (second != END) {
                    bytes.unread(second);
                }
                if (first != END) {
                    bytes.unread(first);
                }
                return false;
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
