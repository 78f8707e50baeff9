package org.telemaque.demolms;

import java.util.Optional;
import java.util.function.Function;
import org.telemaque.demolms.platform.Registration;

/**
 * The settings of this LMS.
 *
 * @param demo whether it answers at all ({@code telemaque.demo}, default no)
 * @param address its own address ({@code telemaque.demo.lms.url}, default {@code http://localhost:9080/lms})
 * @param tool the tool's address ({@code telemaque.base.url}, default {@code http://127.0.0.1:9080}): the same server
 *     under another name, so that the frame is truly another site
 */
public record Settings(boolean demo, String address, String tool) {

    /** Reads the settings from a source that knows the value of a name, if any. */
    public static Settings from(Function<String, Optional<String>> source) {
        String port = value(source, "telemaque.http.port", "9080");
        return new Settings(
                Boolean.parseBoolean(value(source, "telemaque.demo", "false")),
                address(value(source, "telemaque.demo.lms.url", "http://localhost:" + port + "/lms")),
                address(value(source, "telemaque.base.url", "http://127.0.0.1:" + port)));
    }

    Registration registration() {
        return new Registration(address, tool);
    }

    private static String value(Function<String, Optional<String>> source, String name, String otherwise) {
        return source.apply(name).map(String::strip).filter(s -> !s.isEmpty()).orElse(otherwise);
    }

    private static String address(String text) {
        return text.endsWith("/") ? address(text.substring(0, text.length() - 1)) : text;
    }
}
