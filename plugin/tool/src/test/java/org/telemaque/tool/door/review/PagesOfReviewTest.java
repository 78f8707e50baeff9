package org.telemaque.tool.door.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.tool.door.review.RecordPage.Unmasking;
import org.telemaque.tool.door.review.RecordsPage.Choices;
import org.telemaque.tool.door.review.RecordsPage.Figure;
import org.telemaque.tool.door.review.RecordsPage.Form;
import org.telemaque.tool.door.review.RecordsPage.Option;
import org.telemaque.tool.door.review.RecordsPage.Pages;
import org.telemaque.tool.door.review.RecordsPage.Result;
import org.telemaque.tool.door.review.RecordsPage.Row;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.workshop.telling.Facts.Fact;

class PagesOfReviewTest {
    private static final String EVIL = "<script>\"'&";

    private static String html(Page page) {
        return new Templates().render(page, true);
    }

    private static RecordsPage list(Language language, Set<Search.Fault> faults, Result result) {
        Option option = new Option("x", EVIL);
        Choices choices = new Choices(List.of(option, option), List.of(option), List.of(option), List.of(option));
        Search search = new Search("x", EVIL, "", EVIL, EVIL, "");
        return new RecordsPage(
                Frame.in(language), "T", new Form(search, faults, choices), List.of(new Figure("People", "7")), result);
    }

    private static RecordPage one(Language language, RecordPage.State state) {
        return new RecordPage(
                Frame.in(language),
                "T",
                EVIL,
                List.of(new Fact("A", EVIL)),
                List.of("C"),
                "{\"a\": \"</code></pre>" + EVIL + "\"}",
                new Unmasking(state, "/review/record/x/unmask", true, EVIL, "Ada"));
    }

    @ParameterizedTest
    @EnumSource(RecordsPage.State.class)
    void everyStateOfTheListIsSaidInBothLanguages(RecordsPage.State state) {
        for (Language language : Language.values()) {
            Result result = new Result(
                    state,
                    List.of(new Row("now", "", EVIL, "/review/record/x")),
                    new Pages(2, "/review", "/review?more=a"));
            String html = html(list(language, Set.of(), result));
            assertThat(html).contains("<h1").doesNotContain("<script>\"", " style=", "onclick");
            assertThat(html).contains(state == RecordsPage.State.LISTED ? "/review/record/x" : "<main");
        }
    }

    @ParameterizedTest
    @EnumSource(RecordsPage.State.class)
    void noRowIsShownUnlessTheListIsOpen(RecordsPage.State state) {
        String html = html(list(Language.ENGLISH, Set.of(), Result.none(state)));
        assertThat(html.contains("/review/export")).isFalse();
        assertThat(html.contains("id=\"person\""))
                .isEqualTo(!Set.of(RecordsPage.State.CLOSED, RecordsPage.State.NOWHERE)
                        .contains(state));
    }

    @Test
    void everyFaultIsSaidAndLeadsToItsField() {
        RecordsPage page = list(Language.FRENCH, Set.of(Search.Fault.values()), Result.none(RecordsPage.State.FAULTY));
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#person\"", "href=\"#verb\"", "href=\"#activity\"", "href=\"#from\"");
    }

    @ParameterizedTest
    @EnumSource(RecordPage.State.class)
    void aRecordIsEscapedAndShowsANameOnlyWhenUnmasked(RecordPage.State state) {
        for (Language language : Language.values()) {
            String html = html(one(language, state));
            assertThat(html).doesNotContain("<script>\"").contains("&lt;/code&gt;&lt;/pre&gt;");
            assertThat(html.contains("Ada")).isEqualTo(state == RecordPage.State.SHOWN);
        }
    }

    @Test
    void aReasonThatIsTooShortStaysAsTyped() {
        RecordPage page = one(Language.ENGLISH, RecordPage.State.REFUSED);
        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("aria-invalid=\"true\"").containsPattern("<textarea[^>]*>&lt;script&gt;");
    }

    @Test
    void noIdStandsTwice() {
        Result result = new Result(RecordsPage.State.LISTED, List.of(), new Pages(1, "", ""));
        for (Page page : List.of(
                list(Language.ENGLISH, Set.of(), result),
                one(Language.ENGLISH, RecordPage.State.ASKING),
                new ExportPage(Frame.in(Language.ENGLISH), "T", "csv", "/review/export.csv?ticket=a"))) {
            assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(html(page))
                            .results()
                            .map(id -> id.group(1)))
                    .doesNotHaveDuplicates();
        }
    }
}
