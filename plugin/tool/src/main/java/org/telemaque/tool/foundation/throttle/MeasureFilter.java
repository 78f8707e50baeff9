package org.telemaque.tool.foundation.throttle;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Measures what is sent before anybody reads it: a body that is longer than any door needs is never kept in memory. What says no
 * length is counted while it is read.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MeasureFilter implements Filter {
    /** The most that a door of the tool takes: a token of 64 KiB, encoded as badly as can be, fits. */
    static final int LARGEST = 256 * 1024;

    /** Marks a request whose body was left out for its length. */
    static final String TOO_LONG = "telemaque.too.long";

    /** The record store takes batches and attachments, and has limits of its own. */
    private static final String STORE = "/xapi";

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int MOST_POURED_AWAY = 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        next.doFilter(request instanceof HttpServletRequest http ? measured(http) : request, response);
    }

    static HttpServletRequest measured(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        boolean told = length >= 0 && request.getHeader("Transfer-Encoding") == null; // which overrules any length
        if (isOfTheStore(path(request)) || (told && length <= LARGEST) || hasNone(request, told)) {
            return request;
        }
        return told ? tooLong(request) : counted(request);
    }

    /** As the container understands it: decoded, and without steps back. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static boolean isOfTheStore(String path) {
        return path.equals(STORE) || path.startsWith(STORE + "/");
    }

    private static boolean hasNone(HttpServletRequest request, boolean told) {
        return !told && WITHOUT_BODY.contains(request.getMethod()) && request.getHeader("Transfer-Encoding") == null;
    }

    private static HttpServletRequest counted(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? tooLong(request) : new KeptRequest(request, body);
    }

    /** Pours a little of it away, so that whoever is still sending it gets the answer; the rest ends with the connection. */
    private static HttpServletRequest tooLong(HttpServletRequest request) throws IOException {
        request.setAttribute(TOO_LONG, true);
        ServletInputStream rest = request.getInputStream();
        byte[] bucket = new byte[8 * 1024];
        int poured = 0;
        int some = rest.read(bucket);
        while (some >= 0 && poured < MOST_POURED_AWAY) {
            poured += some;
            some = rest.read(bucket);
        }
        return new KeptRequest(request, new byte[0]);
    }

    /** The doors of strangers, which are asked before anything is read whether their address may knock at all. */
    static boolean isForStrangers(String path) {
        return List.of("/lti", "/open").stream().anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
    }
}
