package org.telemaque.lticonfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an LMS's administrator copies is what the tool really is: its doors, its scopes, its parameters, its words. */
class ToolPagesTest {
    private static final Path TOOL = Path.of("../plugin/tool/src/main/java/org/telemaque/tool");
    private static final Path REASONS = Path.of("../plugin/lti/src/main/java/org/telemaque/lti/security/Reason.java");
    private static final String BASE = "https://tool.example.org";
    private static final Pattern ADDRESS = Pattern.compile(BASE + "(/[a-z/-]+[a-z])");
    private static final Pattern SCOPE = Pattern.compile("https://purl\\.imsglobal\\.org/spec/[a-z-]+/scope/[a-z.]+");
    private static final Pattern VARIABLE = Pattern.compile("([a-z_]+_history)\"?[=:] ?\"?(\\$[A-Za-z.]+)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tool"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsCompleteInItself(Path page) {
        assertThat(text(page))
                .contains("*En bref.*", "## By hand", "## Custom parameters", "## Placements and activities")
                .contains("## Services and scopes", "## Frames and cookies", "## When a launch fails")
                .contains(BASE + "/lti/login", BASE + "/lti/launch", BASE + "/lti/jwks", "deploymentIds");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAddressIsADoorOfTheTool(Path page) {
        assertThat(doors()).containsAll(found(ADDRESS, text(page), 1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyScopeAndVariableIsOneThatTheToolAsksFor(Path page) {
        String ours = text(TOOL.resolve("door/registration/Ourselves.java"));
        assertThat(found(SCOPE, text(page), 0))
                .isNotEmpty()
                .allSatisfy(scope -> assertThat(scopes(ours)).contains(scope));
        assertThat(found(VARIABLE, text(page), 1)).containsExactly("resource_link_history");
        assertThat(found(VARIABLE, text(page), 2))
                .allSatisfy(variable -> assertThat(ours).contains("\"" + variable + "\""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordOfARefusalIsAReasonOfTheTool(Path page) {
        Set<String> words = found(Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`"), text(page), 1);
        words.remove("TELEMAQUE_BASE_URL");
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(text(REASONS)).contains(word));
    }

    @Test
    void theJsonForCanvasIsValidAndSaysTheSame() throws ParseException {
        Map<String, Object> json = JSONObjectUtils.parse(text(Path.of("tool/canvas.json")));
        assertThat(json)
                .containsEntry("oidc_initiation_url", BASE + "/lti/login")
                .containsEntry("target_link_uri", BASE + "/lti/launch")
                .containsEntry("public_jwk_url", BASE + "/lti/jwks");
        assertThat(JSONObjectUtils.getJSONObjectArray(json, "extensions")[0])
                .containsEntry("domain", BASE.substring("https://".length()))
                .as("mail addresses are never needed")
                .containsEntry("privacy_level", "name_only");
        everyScopeAndVariableIsOneThatTheToolAsksFor(Path.of("tool/canvas.json"));
        everyAddressIsADoorOfTheTool(Path.of("tool/canvas.json"));
    }

    private static Set<String> doors() {
        try (Stream<Path> sources = Files.walk(TOOL)) {
            return sources.filter(file -> file.toString().endsWith("Resource.java"))
                    .map(ToolPagesTest::text)
                    .flatMap(text -> found(Pattern.compile("@Path\\(\"(/[a-z/-]+)"), text, 1).stream())
                    .map(path -> path.replaceFirst("/$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> scopes(String ours) {
        Set<String> scopes = new TreeSet<>(found(SCOPE, ours, 0));
        found(Pattern.compile("GRADES \\+ \"([a-z.]+)\""), ours, 1)
                .forEach(name -> scopes.add("https://purl.imsglobal.org/spec/lti-ags/scope/" + name));
        return scopes;
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
