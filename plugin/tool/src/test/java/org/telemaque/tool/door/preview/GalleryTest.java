package org.telemaque.tool.door.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.tool.foundation.part.Control;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Templates;

class GalleryTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theGalleryShowsEveryComponentInEveryState(Language language) {
        GalleryPage page = Samples.in(Frame.in(language));
        String html = new Templates().render(page, true);
        assertThat(html)
                .contains("refutation missed", "refutation right", "ending good", "ending mixed", "ending poor");
        assertThat(html).contains("notice info", "notice ok", "notice warn", "notice problem", "class=\"empty\"");
        assertThat(page.samples().stream()
                        .map(GalleryPage.Sample::control)
                        .collect(Collectors.groupingBy(Object::getClass)))
                .hasSize(Control.class.getPermittedSubclasses().length)
                .allSatisfy((type, controls) -> assertThat(controls)
                        .extracting(control -> control.open())
                        .contains(true, false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noIdStandsTwiceAndNothingIsStyledInPlace(Language language) {
        String html = new Templates().render(Samples.in(Frame.in(language)), true);
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(id -> id.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(html).doesNotContain(" style=", " onclick=", "hx-on", "<script>");
    }

    @ParameterizedTest
    @EnumSource(value = Frame.Theme.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void theGalleryIsSeenInEitherThemeWhateverTheDevicePrefers(Frame.Theme theme) {
        GalleryPage page = Samples.in(Frame.in(Language.FRENCH).dressed(theme));
        String key = theme.name().toLowerCase(Locale.ROOT);
        assertThat(new Templates().render(page, false)).contains("data-theme=\"" + key + "\"");
        assertThat(new Templates().render(page, true)).contains("<html lang=\"fr\" data-theme=\"" + key + "\"");
    }

    @Test
    void aJudgedOptionSaysItsVerdictInWords() {
        String html = new Templates().render(Samples.in(Frame.in(Language.ENGLISH)), true);
        assertThat(html).contains("✓ Right", "✗ To revisit", "○ The right answer", "○ This one too");
    }
}
