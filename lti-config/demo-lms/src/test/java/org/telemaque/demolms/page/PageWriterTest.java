package org.telemaque.demolms.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Words;
import org.telemaque.demolms.platform.Registration;
import org.telemaque.demolms.platform.Roles;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.tools.RegisteredTool;

class PageWriterTest {

    private static final Campus CAMPUS = new Campus();
    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)");

    static Stream<Page> pages() {
        return Stream.of(Language.values()).flatMap(PageWriterTest::pages);
    }

    private static final Services SERVICES = Services.open(
            new Registration("http://localhost:9080/lms", "http://127.0.0.1:9080"),
            CAMPUS,
            Roles::of,
            new Services.Chance(Clock.systemUTC(), new SecureRandom()));

    private static Stream<Page> pages(Language language) {
        Frame frame = new Frame(new Words(language), new Links("/lms", language), "/lms/?lang=other");
        Stream<Page> alone = Stream.of(
                new HomePage(frame, CAMPUS),
                new FormPostPage(frame, URI.create("http://127.0.0.1:9080/lti/launch"), Map.of("state", "\"><b>")),
                tools(frame, ""),
                tools(frame, "http://127.0.0.1:9080/lti/register/x?openid_configuration=y&registration_token=z"),
                new FaultPage(frame, 404, ""),
                new FaultPage(frame, 400, "<b>"));
        return Stream.concat(alone, CAMPUS.people().stream().flatMap(person -> pages(frame, person)));
    }

    private static Page tools(Frame frame, String registration) {
        Person ines = CAMPUS.person("ines").orElseThrow();
        return new ToolsPage(
                frame,
                List.of(new RegisteredTool("tool-1", "Télémaque", "")),
                new ToolsPage.Trial(ines, CAMPUS.placement(ines, "fondations").orElseThrow()),
                registration,
                "http://127.0.0.1:9080");
    }

    private static Stream<Page> pages(Frame frame, Person person) {
        Stream<Page> activities = CAMPUS.placements(person).stream()
                .map(placement -> new ActivityPage(frame, person, placement, "http://127.0.0.1:9080", true));
        Stream<Page> reviews = CAMPUS.placements(person).stream()
                .map(placement ->
                        new ActivityPage(frame, person, placement, CAMPUS.storied(), "http://127.0.0.1:9080", true));
        return Stream.concat(
                Stream.of(
                        new CoursePage(frame, person, CAMPUS.placements(person), false),
                        new CoursePage(frame, person, CAMPUS.copies(), true),
                        new ChosenPage(frame, person, CAMPUS.placements(person), "<b>"),
                        new ChosenPage(frame, person, List.of(), ""),
                        new GradesPage(frame, person, CAMPUS.people(), CAMPUS, SERVICES.gradebook()),
                        new ReturnPage(frame, person, "<script>alert(1)</script>", true)),
                Stream.concat(activities, reviews));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWrittenInItsLanguageWithNothingInline(Page page) throws IOException {
        String html = html(page);
        assertThat(html)
                .contains("<html lang=\"" + page.frame().language().tag() + "\">")
                .contains("<h1")
                .doesNotContainPattern(INLINE)
                .doesNotContain("<b>", "null");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSaysWhatItMayLoadFrameAndPostTo(Page page) {
        assertThat(page.policy().header())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors ", "form-action ", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
    }

    @Test
    void everyPageRecordHasATemplateOfTheSameName() {
        List<String> missing = Stream.of(Page.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(name -> !Files.exists(Path.of("src/main/jte/" + name + ".jte")))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void aPortraitColourExistsForEverybody() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/telemaque/demolms/door/lms.css"));
        assertThat(CAMPUS.people()).allSatisfy(person -> assertThat(css).contains(".portrait-" + person.key() + " "));
    }

    private static String html(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PageWriter().write(page, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
