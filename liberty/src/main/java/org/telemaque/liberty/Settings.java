package org.telemaque.liberty;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every setting, found right.
 *
 * @param address where the server listens
 * @param places its directories
 * @param certificates what is shown on HTTPS and believed on outgoing calls
 * @param properties what is given to the server and its applications: the name of the variable in lower case with dots
 */
record Settings(Address address, Places places, Certificates certificates, Map<String, String> properties) {
    private static final String NO_ADDRESS = "(?!)";
    private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?";

    /** Whether the demo LMS is served. */
    boolean demo() {
        return Boolean.parseBoolean(properties.get("telemaque.demo"));
    }

    /** What an environment says. */
    sealed interface Reading {
        /** What the operator should know besides. */
        List<Fault> notes();
    }

    /**
     * Everything is right.
     *
     * @param settings the settings
     * @param notes what does not stop the start
     */
    record Right(Settings settings, List<Fault> notes) implements Reading {}

    /**
     * Something is wrong: nothing may start.
     *
     * @param faults at least one
     * @param notes what alone would not stop the start
     */
    record Wrong(List<Fault> faults, List<Fault> notes) implements Reading {}

    /** Reads and checks every variable of this environment. */
    static Reading read(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        Settings settings = settings(variables);
        return variables.faults().isEmpty()
                ? new Right(settings, variables.notes())
                : new Wrong(variables.faults(), variables.notes());
    }

    private static Settings settings(Variables variables) {
        boolean demo = variables.flag("TELEMAQUE_DEMO", false);
        Address address = Address.read(variables, demo);
        Places places = Places.read(variables);
        Map<String, String> properties = new HashMap<>();
        properties.putAll(address.properties());
        properties.putAll(places.properties());
        properties.putAll(Database.read(variables, places.data()).properties());
        properties.putAll(rest(variables, demo));
        properties.putAll(Limits.read(variables));
        properties.putAll(logging(places.data(), demo));
        namespace(variables, properties);
        demoLms(variables);
        pairs(variables);
        return new Settings(address, places, Certificates.read(variables), Map.copyOf(properties));
    }

    private static Map<String, String> rest(Variables variables, boolean demo) {
        hosts(variables);
        return Map.of(
                "telemaque.demo", Boolean.toString(demo),
                "telemaque.allow.loopback", Boolean.toString(variables.flag("TELEMAQUE_ALLOW_LOOPBACK", demo)),
                "telemaque.time.zone", timeZone(variables),
                "telemaque.trusted.proxies.pattern", proxies(variables));
    }

    /** In the demo the console has one line that matters; the log file always has everything. */
    private static Map<String, String> logging(Path data, boolean demo) {
        return Map.of(
                "com.ibm.ws.logging.log.directory",
                data.resolve("logs").toString(),
                "com.ibm.ws.logging.console.log.level",
                demo ? "ERROR" : "INFO");
    }

    private static String timeZone(Variables variables) {
        String variable = "TELEMAQUE_TIME_ZONE";
        String otherwise = "Europe/Paris";
        try {
            return ZoneId.of(variables.text(variable).orElse(otherwise)).getId();
        } catch (DateTimeException unknown) {
            return variables.fault(
                    variable, "must be a time zone like Europe/Paris, not " + variables.quoted(variable), otherwise);
        }
    }

    private static String proxies(Variables variables) {
        String variable = "TELEMAQUE_TRUSTED_PROXIES";
        List<String> proxies = variables.list(variable);
        proxies.stream()
                .filter(proxy -> Network.read(proxy).isEmpty())
                .forEach(proxy -> variables.fault(
                        variable, "must list IP addresses and networks like 10.0.0.0/8, not \"" + proxy + '"', proxy));
        return proxies.isEmpty()
                ? NO_ADDRESS
                : proxies.stream()
                        .flatMap(proxy -> Network.read(proxy).stream())
                        .map(Network::pattern)
                        .collect(Collectors.joining("|"));
    }

    private static void hosts(Variables variables) {
        String variable = "TELEMAQUE_PRIVATE_HOSTS";
        variables.list(variable).stream()
                .filter(host -> !isHost(host) && Network.read(host).isEmpty())
                .forEach(host -> variables.fault(
                        variable,
                        "must list hosts and networks like lms.example.com or 10.0.0.0/8, not \"" + host + '"',
                        host));
    }

    /** A text of digits and dots is meant as an address, and must be one. */
    private static boolean isHost(String host) {
        return host.matches(HOST) && !host.matches("[0-9.]+");
    }

    private static void namespace(Variables variables, Map<String, String> properties) {
        String variable = "TELEMAQUE_NAMESPACE";
        variables.text(variable).ifPresent(text -> {
            String namespace = text.endsWith("/") ? text : text + "/";
            boolean right = isNamespace(namespace);
            properties.put(
                    "telemaque.namespace",
                    right
                            ? namespace
                            : variables.fault(
                                    variable,
                                    "must be an http or https address without query or fragment, not "
                                            + variables.quoted(variable),
                                    namespace));
        });
    }

    private static void demoLms(Variables variables) {
        String variable = "TELEMAQUE_DEMO_LMS_URL";
        variables
                .text(variable)
                .filter(text -> !isNamespace(text))
                .ifPresent(text -> variables.fault(
                        variable,
                        "must be an http or https address without query or fragment, not " + variables.quoted(variable),
                        text));
    }

    private static boolean isNamespace(String text) {
        try {
            URI namespace = new URI(text);
            return List.of("http", "https").contains(String.valueOf(namespace.getScheme()))
                    && namespace.getHost() != null
                    && namespace.getRawQuery() == null
                    && namespace.getRawFragment() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static void pairs(Variables variables) {
        String edition = "TELEMAQUE_LRS_DEFAULT_VERSION";
        variables
                .text(edition)
                .filter(said -> !said.matches("1\\.0\\.3|2\\.0\\.0"))
                .ifPresent(said -> variables.fault(edition, "must be 1.0.3 or 2.0.0", said));
        String key = "TELEMAQUE_LRS_KEY";
        String secret = "TELEMAQUE_LRS_SECRET";
        if (variables.text(key).isPresent() != variables.text(secret).isPresent()) {
            boolean lone = variables.text(key).isPresent();
            variables.fault(lone ? secret : key, "must be set too, for " + (lone ? key : secret) + " is", lone);
        }
        if (variables.text(key).orElse("").contains(":")) {
            variables.fault(key, "must not contain a colon, for HTTP Basic could not carry it", key);
        }
    }
}
