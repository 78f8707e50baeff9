package org.telemaque.tool.workshop.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.telemaque.xapi.value.XapiVersion;

/** Reads the content of one file: a store elsewhere, or what is wrong. */
final class TargetFile {
    private static final Set<String> KEYS = Set.of(
            "endpoint", "version", "login", "actor", "pseudonymKey", "tenants", "timeoutSeconds", "history", "read");
    private static final Set<String> LOGIN = Set.of("key", "secret", "tokenEndpoint", "clientId", "scope");
    private static final String LOCAL = "http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?(/.*)?";
    private static final String REFERENCE =
            "must say where the secret is, as env:NAME or file:/path, and never be the secret itself";
    private static final String USUAL_SECONDS = "10";
    private static final int MOST_SECONDS = 60;
    private static final int SHORTEST_KEY = 16;

    private final String name;
    private final Map<?, ?> content;
    private final Function<String, Optional<String>> environment;
    private final boolean loopbackAllowed;
    private final List<String> faults = new ArrayList<>();

    /**
     * One file.
     *
     * @param environment knows the value of a variable
     * @param loopbackAllowed whether a store may be plain http on this machine
     */
    TargetFile(
            String name, Map<?, ?> content, Function<String, Optional<String>> environment, boolean loopbackAllowed) {
        this.name = name;
        this.content = content;
        this.environment = environment;
        this.loopbackAllowed = loopbackAllowed;
    }

    /** What is wrong with it, one phrase for each key; known once it was read. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What it says; to be believed only if there are no faults. */
    Target read() {
        known("", content, KEYS);
        if (!name.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            fault("its name", "must be lower-case letters, digits and hyphens, at most 60, then .yaml");
        }
        return new Target(
                name,
                address(content, "endpoint"),
                editions(text(content, "version")),
                entry(map("login")),
                guise(text(content, "actor")),
                tenants(),
                Duration.ofSeconds(seconds()),
                flag("history"),
                isRead());
    }

    /** Who reads elsewhere must find one company there, and know its people. */
    private boolean isRead() {
        boolean read = flag("read");
        boolean one = content.get("tenants") instanceof List<?> list && list.size() == 1;
        if (read && (!one || text(content, "actor").equals("pseudonym"))) {
            fault("read", "must not be true unless tenants names one company and actor is account");
        }
        return read;
    }

    private void known(String where, Map<?, ?> map, Set<String> keys) {
        map.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !keys.contains(key))
                .forEach(key -> fault(where + key, "is no key of such a file"));
    }

    private void fault(String key, String phrase) {
        faults.add(key + ": " + phrase);
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private String needed(Map<?, ?> map, String key) {
        String text = text(map, key);
        if (text.isEmpty()) {
            fault(key, "must be said");
        }
        return text;
    }

    private Map<?, ?> map(String key) {
        if (content.get(key) instanceof Map<?, ?> map) {
            known(key + ".", map, LOGIN);
            return map;
        }
        fault(key, "must say how we get in: key and secret, or tokenEndpoint, clientId and secret");
        return Map.of("key", "none", "secret", "none:");
    }

    private URI address(Map<?, ?> map, String key) {
        String text = needed(map, key);
        try {
            URI address = new URI(text);
            boolean right = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && ("https".equals(address.getScheme()) || (loopbackAllowed && text.matches(LOCAL)));
            if (!right && !text.isEmpty()) {
                fault(key, "must be an https address without query or credentials"); // which is not shown: it may hold
                // some
            }
            return address;
        } catch (URISyntaxException malformed) {
            fault(key, "is no address");
            return URI.create("");
        }
    }

    private List<XapiVersion> editions(String said) {
        if (said.isEmpty()) {
            return List.of(XapiVersion.values());
        }
        List<XapiVersion> meant = Arrays.stream(XapiVersion.values())
                .filter(version -> version.number().equals(said))
                .toList();
        if (meant.isEmpty()) {
            fault("version", "must be 1.0.3 or 2.0.0, or be left out, not " + said);
        }
        return meant;
    }

    private Target.Entry entry(Map<?, ?> login) {
        if (login.containsKey("tokenEndpoint")) {
            return new Target.Entry.Token(
                    address(login, "tokenEndpoint"),
                    needed(login, "clientId"),
                    secret(login, "secret"),
                    text(login, "scope"));
        }
        String key = needed(login, "key");
        if (key.contains(":")) {
            fault("login.key", "must not contain a colon, for HTTP Basic could not carry it");
        }
        return new Target.Entry.Pair(key, secret(login, "secret"));
    }

    private Guise guise(String actor) {
        return switch (actor) {
            case "", "account" -> new Guise("");
            case "pseudonym" -> new Guise(longEnough(secret(content, "pseudonymKey")));
            default -> {
                fault("actor", "must be account or pseudonym, not " + actor);
                yield new Guise("");
            }
        };
    }

    private String longEnough(String key) {
        if (key.length() < SHORTEST_KEY && faults.isEmpty()) {
            fault("pseudonymKey", "must lead to at least " + SHORTEST_KEY + " characters");
        }
        return key;
    }

    /** What a reference leads to; what stands there is never repeated. */
    private String secret(Map<?, ?> map, String key) {
        String reference = text(map, key);
        if (reference.startsWith("env:")) {
            return found(
                    key,
                    reference,
                    environment.apply(reference.substring("env:".length())).orElse(""));
        }
        if (reference.startsWith("file:")) {
            return found(key, reference, content(reference.substring("file:".length())));
        }
        fault(key, REFERENCE);
        return "";
    }

    private String found(String key, String reference, String secret) {
        if (secret.isEmpty()) {
            fault(key, reference + " leads to nothing");
        }
        return secret;
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            return "";
        }
    }

    private Set<String> tenants() {
        Object said = content.get("tenants");
        if (said instanceof List<?> list && !list.isEmpty()) {
            Set<String> tenants = new HashSet<>();
            list.forEach(tenant -> tenants.add(String.valueOf(tenant)));
            return tenants;
        }
        if (said != null) {
            fault("tenants", "must be a list of companies, or be left out for all");
        }
        return Set.of();
    }

    private int seconds() {
        String said = text(content, "timeoutSeconds");
        String seconds = said.isEmpty() ? USUAL_SECONDS : said;
        if (!seconds.matches("[1-9]\\d?") || Integer.parseInt(seconds) > MOST_SECONDS) {
            fault("timeoutSeconds", "must be a number from 1 to " + MOST_SECONDS + ", not " + seconds);
            return 1;
        }
        return Integer.parseInt(seconds);
    }

    private boolean flag(String key) {
        String said = text(content, key);
        if (!Set.of("", "true", "false").contains(said)) {
            fault(key, "must be true or false, not " + said);
        }
        return said.equals("true");
    }
}
