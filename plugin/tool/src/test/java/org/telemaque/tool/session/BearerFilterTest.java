package org.telemaque.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"/lti/login", "/lti/ticket", "/open/a/b", "/assets/x/y", "/admin", "/admin/readers"})
    void whatNeedsNoVisitIsListed(String path) {
        assertThat(BearerFilter.isPublic(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/home",
                "/player/course/x",
                "/administration",
                "/ltix",
                "/opened",
                "/preview",
                "/preview/gallery",
                "/visit/alive"
            })
    void everythingElseNeedsOne(String path) {
        assertThat(BearerFilter.isPublic(path)).isFalse();
    }

    @Test
    void onlyTheNoticeItselfAndASignOfLifeComeBeforeTheNotice() {
        assertThat(BearerFilter.isBeforeTheNotice("/home/notice")).isTrue();
        assertThat(BearerFilter.isBeforeTheNotice("/visit/alive")).isTrue();
        assertThat(BearerFilter.isBeforeTheNotice("/home/notices")).isFalse();
        assertThat(BearerFilter.isBeforeTheNotice("/home/records")).isFalse();
        assertThat(BearerFilter.isBeforeTheNotice("/player/course/x")).isFalse();
    }
}
