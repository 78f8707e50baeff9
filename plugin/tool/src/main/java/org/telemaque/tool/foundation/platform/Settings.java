package org.telemaque.tool.foundation.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The operator's settings that concern platforms.
 *
 * @param baseUrl our own public address, without a slash at the end
 * @param demo whether the demo platform is registered
 * @param loopbackAllowed whether platforms may be plain http on this machine
 * @param privateHosts hosts and address blocks on private addresses that may be called
 * @param dataDirectory where keys are kept
 * @param platformsDirectory where platform files lie
 * @param timeZone where days end, unless a platform says otherwise
 * @param leeway how far a platform's clock may differ from ours
 */
public record Settings(
        URI baseUrl,
        boolean demo,
        boolean loopbackAllowed,
        List<String> privateHosts,
        Path dataDirectory,
        Path platformsDirectory,
        ZoneId timeZone,
        Duration leeway) {

    /** Keeps its own copy. */
    public Settings {
        privateHosts = List.copyOf(privateHosts);
    }

    /** Reads the settings from a source that knows the value of a name, or not. */
    public static Settings read(Function<String, Optional<String>> source) {
        String port = source.apply("telemaque.http.port").orElse("9080");
        String base = source.apply("telemaque.base.url").orElse("http://127.0.0.1:" + port);
        String data = source.apply("telemaque.data.dir").orElse("telemaque-data");
        boolean demo = flag(source, "telemaque.demo", false);
        return new Settings(
                URI.create(base.replaceFirst("/+$", "")),
                demo,
                flag(source, "telemaque.allow.loopback", demo),
                list(source.apply("telemaque.private.hosts").orElse("")),
                Path.of(data),
                source.apply("telemaque.platforms.dir").map(Path::of).orElse(Path.of(data, "platforms")),
                ZoneId.of(source.apply("telemaque.time.zone").orElse("Europe/Paris")),
                Duration.ofSeconds(source.apply("telemaque.clock.leeway")
                        .map(Long::valueOf)
                        .orElse(120L)));
    }

    private static boolean flag(Function<String, Optional<String>> source, String name, boolean otherwise) {
        return source.apply(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The full address of one of our own paths. */
    public URI address(String path) {
        return URI.create(baseUrl + path);
    }
}
