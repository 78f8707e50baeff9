package org.telemaque.liberty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The environment under reading: gives values of the right kind and collects what is wrong, so that all faults are told at
 * once. After a fault the reading goes on with the default; nothing starts with it.
 */
final class Variables {
    private static final int HIGHEST_PORT = 65_535;
    private static final String PREFIX = "TELEMAQUE_";
    /** A name with more mistakes than this was not meant to be another. */
    private static final int MOST_MISTAKES = 4;

    /** Every setting that there is, by the part after the prefix. */
    static final Set<String> KNOWN = Set.of(
            "ADMIN_TOKEN",
            "ALLOW_LOOPBACK",
            "BASE_URL",
            "CLOCK_LEEWAY",
            "CONTENT_DIR",
            "DATA_DIR",
            "DB_PASSWORD",
            "DB_URL",
            "DB_USER",
            "DEMO",
            "DEMO_LMS_URL",
            "HTTPS_PORT",
            "HTTP_PORT",
            "KEEP_GRADES",
            "KEEP_JOURNAL",
            "KEEP_PARCELS",
            "KEEP_VISITS",
            "KEYS_ROTATION",
            "LRS_DEFAULT_VERSION",
            "LRS_KEY",
            "LRS_SECRET",
            "LRS_TARGETS_DIR",
            "NAMESPACE",
            "PLATFORMS_DIR",
            "PRIVATE_HOSTS",
            "RATE_ADDRESS",
            "RATE_PERSON",
            "TIME_ZONE",
            "TLS_KEYSTORE",
            "TLS_KEYSTORE_PASSWORD",
            "TLS_PASSWORD",
            "TRUSTED_PROXIES",
            "TRUSTSTORE");

    private final Map<String, String> environment;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();

    /** Reads these variables; one that is blank counts as unset, and one that nobody reads is noted. */
    Variables(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> note(PREFIX + name, "is no setting and changes nothing" + meant(name)));
    }

    private static String meant(String name) {
        return KNOWN.stream()
                .min(Comparator.comparingInt((String known) -> mistakes(name, known))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(known -> mistakes(name, known) <= Math.min(MOST_MISTAKES, name.length() / 2))
                .map(known -> "; " + PREFIX + known + " is one")
                .orElse("");
    }

    /** How many letters must be added, left out or changed to make one text the other (Levenshtein's distance). */
    private static int mistakes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
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

    /** A whole number between two others. */
    int number(String variable, int lowest, int highest, int otherwise) {
        String value = text(variable).orElse(Integer.toString(otherwise));
        long number = value.matches("[0-9]{1,9}") ? Long.parseLong(value) : Long.MAX_VALUE;
        return number >= lowest && number <= highest
                ? (int) number
                : fault(
                        variable,
                        "must be a whole number from " + lowest + " to " + highest + ", not " + quoted(variable),
                        otherwise);
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

    /** Notes what the operator should know, though nothing is wrong enough to stop the start. */
    void note(String variable, String sentence) {
        notes.add(new Fault(variable, sentence));
    }

    /** What the operator should know so far. */
    List<Fault> notes() {
        return List.copyOf(notes);
    }

    /** What has been found wrong so far, in the order of reading. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
