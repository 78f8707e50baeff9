package org.telemaque.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<%s>; rel=\"next\"",
                "<%s>;rel=next",
                "<%s>; REL=\"Next\"",
                "<%s>; rel='next'",
                "<%s>; title=\"<a>, <b>; c\"; rel=\"next\"",
                "<%s> ; title=\"a, b; c\" ; rel = \"next\"",
                "<%s>; rel=\"last next\"",
                "<https://lms.example/first>; rel=\"first\", <%s>; rel=\"next\", <https://lms.example/9>; rel=\"last\"",
                "<%s>; rel=“next”",
                "<%s>; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d",
                "< %s >; rel=\"next\"; type=\"application/json\""
            })
    void everyOddFormOfALinkHeaderThatPlatformsSendIsRead(String field) {
        String target = "https://lms.example/A?b=1,2&amp;Cursor=eyJ%2B";

        assertThat(LinkHeader.find(List.of(field.formatted(target)), "next", URI.create("https://lms.example/")))
                .contains(URI.create("https://lms.example/A?b=1,2&Cursor=eyJ%2B"));
    }

    @Test
    void severalFieldsAndRelativeAddressesAreRead() {
        List<String> fields =
                List.of("<?page=0>; rel=\"prev\"", "<?page=2>; rel=\"next\"", "<?since=5>; rel=\"differences\"");
        URI page = URI.create("https://lms.example/members?page=1");

        assertThat(LinkHeader.find(fields, "next", page)).contains(URI.create("https://lms.example/members?page=2"));
        assertThat(LinkHeader.find(fields, "differences", page))
                .contains(URI.create("https://lms.example/members?since=5"));
        assertThat(LinkHeader.find(fields, "last", page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "next",
                "<https://lms.example/2>",
                "<https://lms.example/2>; rel=\"nextish\"",
                "<a>; rev=next"
            })
    void whatSaysNothingOfANextPageIsNone(String field) {
        assertThat(LinkHeader.find(List.of(field), "next", URI.create("https://lms.example/")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>;\"b\"", "<", "\"", ";rel=", "<a>,", "“”"})
    void aHostileFieldIsReadInItsLength(String piece) {
        assertThat(LinkHeader.find(List.of(piece.repeat(40_000)), "next", URI.create("https://lms.example/")))
                .isEmpty();
    }

    @Property(tries = 500)
    void whateverIsInAFieldNothingIsThrown(@ForAll String field) {
        LinkHeader.find(List.of("<" + field + ">; rel=next"), "next", URI.create("https://lms.example/a?b"))
                .ifPresent(next -> assertThat(next).isNotNull());
    }
}
