package org.telemaque.lticonfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every platform file reads: the keys of the operator's page, each of the right kind, and no other. */
class PlatformFilesTest {

    private static final Set<String> NEEDED =
            Set.of("name", "issuer", "clientId", "authorizationEndpoint", "tokenEndpoint", "jwksUri", "deploymentIds");

    private static final Set<String> ALLOWED = Stream.concat(
                    NEEDED.stream(),
                    Stream.of("tokenAudience", "tenant", "tenants", "timeZone", "duties", "frameOrigins"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DUTIES =
            Set.of("LEARNER", "MENTOR", "TRAINER", "REVIEWER", "AUTHOR", "ADMINISTRATOR");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("platforms"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPlatformFileReads(Path file) {
        Map<String, Object> platform = read(file);
        assertThat(platform.keySet()).containsAll(NEEDED).isSubsetOf(ALLOWED);
        for (String key : List.of("issuer", "authorizationEndpoint", "tokenEndpoint", "jwksUri")) {
            assertThat(address(platform, key)).as(key).hasScheme(demo(file) ? "http" : "https");
        }
        assertThat(platform.get("clientId")).isInstanceOf(String.class);
        assertDeployments(platform.get("deploymentIds"));
        assertOptionalKeys(platform);
    }

    private static void assertDeployments(Object deployments) {
        if (deployments instanceof List<?> list) {
            assertThat(list).isNotEmpty().allMatch(String.class::isInstance).doesNotHaveDuplicates();
        } else {
            assertThat(deployments).isEqualTo("any");
        }
    }

    private static void assertOptionalKeys(Map<String, Object> platform) {
        assertThat(ZoneId.of(platform.getOrDefault("timeZone", "Europe/Paris").toString()))
                .isNotNull();
        assertThat(map(platform, "duties"))
                .allSatisfy((role, duty) -> assertThat(duty.toString()).isIn(DUTIES));
        assertThat(map(platform, "tenants").keySet()).allMatch(String.class::isInstance);
        assertThat((List<?>) platform.getOrDefault("frameOrigins", List.of()))
                .allMatch(origin -> URI.create(filled(origin.toString()).replace("*.", "any."))
                        .getRawPath()
                        .isEmpty());
    }

    private static Map<?, ?> map(Map<String, Object> platform, String key) {
        return (Map<?, ?>) platform.getOrDefault(key, Map.of());
    }

    private static URI address(Map<String, Object> platform, String key) {
        return URI.create(filled(platform.get(key).toString()));
    }

    /** Puts the default into {@code ${NAME:default}}, as the tool does when the variable is not set. */
    private static String filled(String text) {
        return text.replaceAll("\\$\\{[A-Z_]+:([^}]*)}", "$1");
    }

    private static boolean demo(Path file) {
        return file.getFileName().toString().equals("demo.yaml");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Path file) {
        LoadSettings strict =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        try {
            return (Map<String, Object>) new Load(strict).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
