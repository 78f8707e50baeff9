package org.telemaque.liberty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The environment under reading: gives values of the right kind and collects what is wrong, so that all faults are told at
 * once. After a fault the reading goes on with the default; nothing starts with it.
 */
final class Variables {
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;
    private final List<Fault> faults = new ArrayList<>();

    /** Reads these variables; one that is blank counts as unset. */
    Variables(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The text of a variable without the space around it, if it is set. */
    Optional<String> text(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The parts of a list separated by commas; empty when unset. */
    List<String> list(String variable) {
        return text(variable).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** True or false. */
    boolean flag(String variable, boolean otherwise) {
        return switch (text(variable).orElse(Boolean.toString(otherwise)).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> fault(variable, "must be true or false, not " + quoted(variable), otherwise);
        };
    }

    /** A TCP port, 1 to 65535. */
    int port(String variable, int otherwise) {
        return text(variable).map(value -> port(variable, value, otherwise)).orElse(otherwise);
    }

    private int port(String variable, String value, int otherwise) {
        boolean number = value.matches("[0-9]{1,5}");
        int port = number ? Integer.parseInt(value) : 0;
        return port >= 1 && port <= HIGHEST_PORT
                ? port
                : fault(variable, "must be a port from 1 to " + HIGHEST_PORT + ", not " + quoted(variable), otherwise);
    }

    /** The value between quotation marks, to be named in a sentence; never call it for a secret. */
    String quoted(String variable) {
        return '"' + text(variable).orElse("") + '"';
    }

    /** Notes a fault and goes on with another value. */
    <T> T fault(String variable, String sentence, T otherwise) {
        faults.add(new Fault(variable, sentence));
        return otherwise;
    }

    /** What has been found wrong so far, in the order of reading. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
