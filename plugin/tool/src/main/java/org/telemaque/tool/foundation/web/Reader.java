package org.telemaque.tool.foundation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** The one who reads the answer to this request: in which language, and whether the page is already there. */
@RequestScoped
public class Reader {
    /** The header by which our own script repeats the language that the reader switched to. */
    static final String SWITCHED = "Telemaque-Language";

    private final HttpServletRequest request;
    private boolean exit;

    /** For the container. */
    @Inject
    public Reader(HttpServletRequest request) {
        this.request = request;
    }

    @SuppressWarnings("NullAway")
    Reader() {
        this(null); // the container's proxy never uses it
    }

    /** The reader has come from a course that every page of this answer can lead back to. */
    public void mayLeave() {
        exit = true;
    }

    /** Makes the frame for somebody we know nothing about: as switched to, else as the browser prefers. */
    public Frame frame() {
        return frame(header("Accept-Language"));
    }

    /** Makes the frame for somebody whose language we know, unless the reader switched to another one. */
    public Frame frame(String known) {
        return Frame.in(Stream.of(parameter("lang"), header(SWITCHED), known)
                        .flatMap(wanted -> Language.preferred(wanted).stream())
                        .findFirst()
                        .orElse(Language.FRENCH))
                .leaving(exit);
    }

    /** Tells whether our script asks only for what changes. */
    boolean hasThePage() {
        return header("HX-Request").equals("true");
    }

    /** Tells whether the answer is for a program. */
    boolean isProgram() {
        String wanted = header("Accept");
        return wanted.contains("json") && !wanted.contains("html");
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    /** What cannot be decoded asks for nothing: the page that says so must still be made. */
    private String parameter(String name) {
        try {
            return Optional.ofNullable(request.getParameter(name)).orElse("");
        } catch (IllegalArgumentException | IllegalStateException undecodable) {
            return "";
        }
    }
}
