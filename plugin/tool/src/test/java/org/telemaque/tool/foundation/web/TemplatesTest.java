package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private final Templates templates = new Templates();
    private final Frame frame = Frame.in(Language.ENGLISH);

    @Test
    void aPageIsAWholeDocument() {
        assertThat(templates.render(Problem.of(frame, 404), true))
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\">", "<title>This page does not exist</title>", "<main ", "htmx-config")
                .doesNotContain("data-theme", "style=", "onclick", "<script>");
    }

    @Test
    void askedByHtmxItIsOnlyWhatChanges() {
        assertThat(templates.render(Problem.of(frame, 404), false).strip())
                .startsWith("<title>")
                .contains("<main ")
                .doesNotContain("<html", "<script", "<body");
    }

    @Test
    void nothingThatAPersonTypedBecomesMarkup() {
        String typed = "<img src=x onerror=alert(1)>\"'";
        Problem page = new Problem(frame.under(new Link(typed, "/home")), typed, 400, typed, typed, typed);
        assertThat(templates.render(page, true)).doesNotContain("<img");
    }

    @Test
    void aLinkNeverRunsAsScript() {
        for (String bad : List.of("javascript:alert(1)", "//elsewhere.example", "data:text/html,x", "http://x", "")) {
            assertThatThrownBy(() -> new Link("x", bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theOpeningPageCarriesIdsAndNothingElse() {
        String html = templates.render(Opening.of(frame, "\"><script>", "visit-1", "https://lms.example"), true);
        assertThat(html).contains("data-visit=\"visit-1\"").doesNotContain("\"><script>");
    }

    @Test
    void aThemeCanBeFixed() {
        assertThat(templates.render(Problem.of(frame.dressed(Frame.Theme.DARK), 404), true))
                .contains("data-theme=\"dark\"");
    }

    @Test
    void everyFailureSaysWhatToDo() {
        for (int status : new int[] {400, 401, 403, 404, 405, 409, 413, 415, 418, 429, 500, 502, 503}) {
            for (Language language : Language.values()) {
                Problem problem = Problem.of(Frame.in(language), status);
                assertThat(problem.remedy()).as(status + " " + language).isNotBlank();
                assertThat(problem.status()).isEqualTo(status);
            }
        }
    }
}
