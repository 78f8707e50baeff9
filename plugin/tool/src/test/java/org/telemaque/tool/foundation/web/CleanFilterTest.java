package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanFilterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "iss=https%3A%2F%2Flms&x=a+b iss=https%3A%2F%2Flms&x=a+b",
                "hint={\"a\":\"b|c\"} hint=%7B%22a%22:%22b%7Cc%22%7D",
                "a=%00b&c=%2500 a=b&c=%2500",
                "a=[1]&b=é a=[1]&b=%E9",
                "a=‘ a=%E2%80%98",
                "a=%0%000 a=%2500",
                "a=%%0000 a=%2500",
                "a=%&b=% a=%25&b=%25",
            })
    void whatMayNotStandInAQueryIsEncodedAndANulIsLeftOut(String raw, String clean) {
        assertThat(CleanFilter.CleanRequest.query(raw)).isEqualTo(clean);
        assertThat(URI.create("https://tool.example/lti/login?" + clean)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a=%00b&c=%2500,a=b&c=%2500",
        "a=%0%000,a=%2500",
        "a=%%0000,a=%2500",
        "a=%0%0%0000,a=%250%25000",
        "a=%&b=%,a=%25&b=%25",
        "a=%e9%C3%A9+b,a=%e9%C3%A9+b",
    })
    void whatIsLeftOutOfAFormMakesNoNulOfItsNeighbours(String raw, String clean) throws IOException {
        assertThat(form(raw)).isEqualTo(clean);
        assertThat(CleanFilter.CleanRequest.query(raw)).isEqualTo(clean);
        assertThat(URLDecoder.decode(clean, StandardCharsets.UTF_8)).doesNotContain("\0");
    }

    @Test
    void aNulByteBetweenThemIsLeftOutToo() throws IOException {
        assertThat(form("a=%" + (char) 0 + "00" + (char) 0 + "b")).isEqualTo("a=%2500b");
    }

    @ParameterizedTest
    @CsvSource({
        "/player;x=1/quiz/entree,/player/quiz/entree",
        "/player/quiz/entree;x=1;y,/player/quiz/entree",
        "/;jsessionid=1/admin,//admin",
        "/player/quiz/entree,/player/quiz/entree",
    })
    void aPathHasNoParametersBetweenItsSlashes(String raw, String clean) {
        CleanFilter.CleanRequest request = new CleanFilter.CleanRequest(sentTo(raw));
        assertThat(request.getRequestURI()).isEqualTo(clean);
        assertThat(request.getRequestURL()).hasToString("https://tool.example" + clean);
    }

    private static HttpServletRequest sentTo(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CleanFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRequestURL")
                        ? new StringBuffer("https://tool.example" + path)
                        : path);
    }

    private static String form(String raw) throws IOException {
        return new String(new CleanFilter.CleanRequest.CleanForm(new Sent(raw)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What a browser sent. */
    private static final class Sent extends ServletInputStream {
        private final InputStream bytes;

        Sent(String text) {
            this.bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tool.example", "https://tool.example:8443"})
    void beyondThisMachineBrowsersAreToldToComeByTlsOnly(String base) {
        assertThat(HeadersFilter.isReachedByTls(base)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://tool.example", "https://localhost:9443", "https://127.0.0.1:9443", "https://[::1]:9443"})
    void onThisMachineTheyAreNot(String base) {
        assertThat(HeadersFilter.isReachedByTls(base)).isFalse();
    }

    @Test
    void aHostThatOnlyBeginsLikeThisMachineIsAnother() {
        assertThat(HeadersFilter.isReachedByTls("https://localhosts.example")).isTrue();
    }
}
