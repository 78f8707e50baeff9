package org.telemaque.tool.door.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/home/path/mentor-socle",
                "/player/course/fondations",
                "/training",
                "/placement",
                "/review",
                "/review?person=P-1&verb=http%3A%2F%2Fadlnet.gov/x&from=2026-01-01&activity=",
                "/preview",
                "/mentees",
                "/submission",
                "/notebook"
            })
    void afterTheNoticeOneGoesToThePageThatWasAskedFor(String ours) {
        assertThat(Destination.of(ours).path()).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/player/../admin",
                "/player/%2e%2e/admin",
                "/player/.",
                "/player//x",
                "/admin",
                "/lti/login",
                "/homes",
                "/home?then=x y",
                "/home?then=%",
                "/home?x=<b>",
                "/home#x",
                "/home\n",
                "/home/notice",
                "/home/notice?then=x",
                "/home/notice/again"
            })
    void afterTheNoticeOneGoesOnlyToAPageOfOurs(String foreign) {
        assertThat(Destination.of(foreign).path()).isEqualTo("/home");
    }

    @Test
    void anEndlessAddressLeadsHome() {
        assertThat(Destination.of("/player/" + "a".repeat(1_000)).path()).isEqualTo("/home");
    }
}
