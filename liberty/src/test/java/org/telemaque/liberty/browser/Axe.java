package org.telemaque.liberty.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Asks axe of one document. Axe is put into it once and then asked as often as the document is shown in another way; a
 * document inside a frame is asked for itself, as a page of its own.
 */
final class Axe {
    private static final String SOURCE = source();
    private static final String IS_THERE = "() => typeof window.axe === 'object'";
    private static final String ASK = """
            async (rules) => {
              const all = { iframes: false, resultTypes: ['violations'] };
              const asked = rules.length === 0 ? all : { ...all, runOnly: { type: 'rule', values: rules } };
              const found = await axe.run(document, asked);
              return {
                tried: found.passes.length + found.inapplicable.length,
                violations: found.violations.map((rule) => `${rule.id}: ${rule.help} `
                  + rule.nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' ')),
              };
            }""";

    private final Frame document;

    private Axe(Frame document) {
        this.document = document;
    }

    static Axe in(Frame document) {
        if (!(boolean) document.evaluate(IS_THERE)) {
            document.evaluate("() => {" + SOURCE + "}");
        }
        return new Axe(document);
    }

    /** Asserts that axe finds nothing by these rules; by all it has, when none is named. */
    void findsNothing(String... rules) {
        Map<?, ?> found = (Map<?, ?>) document.evaluate(ASK, List.of(rules));
        assertThat(((Number) found.get("tried")).intValue())
                .as("rules that axe tried at %s", document.url())
                .isPositive();
        assertThat((List<?>) found.get("violations"))
                .as("axe at %s", document.url())
                .isEmpty();
    }

    private static String source() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
