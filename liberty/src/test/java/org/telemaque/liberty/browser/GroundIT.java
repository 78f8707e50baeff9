package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ground that the other tests stand on: this browser blocks third-party cookies, and the checks do check. */
@InTheHouse
class GroundIT {

    private HttpServer sites;

    @BeforeEach
    void openTwoSites() throws IOException {
        sites = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        sites.createContext("/outer", exchange -> answer(exchange, "<iframe src='" + inner() + "'></iframe>"));
        sites.createContext("/set", exchange -> {
            String safe = "; Path=/; Secure; HttpOnly; SameSite=None";
            exchange.getResponseHeaders()
                    .put("Set-Cookie", List.of("plain=1" + safe, "own=1" + safe + "; Partitioned"));
            exchange.getResponseHeaders().set("Location", "/echo");
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
        });
        sites.createContext(
                "/echo",
                exchange -> answer(
                        exchange,
                        "<p>" + exchange.getRequestHeaders().getOrDefault("Cookie", List.of("none")) + "</p>"));
        sites.start();
    }

    @AfterEach
    void closeThem() {
        sites.stop(0);
    }

    @Test
    void aThirdPartyCookieIsBlockedUnlessItIsPartitioned(House house) {
        try (BrowserContext context = house.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port() + "/outer");
            String seen = page.frameLocator("iframe").locator("p").textContent();
            assertThat(seen).isEqualTo("[own=1]");
        }
    }

    @Test
    void aFrameOfAnotherSiteHasStorageOfItsOwn(House house) {
        try (BrowserContext context = house.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port() + "/outer");
            page.frameLocator("iframe").locator("p").waitFor();
            Object kept = page.frames().get(1).evaluate("() => { sessionStorage.a = 'kept'; return sessionStorage.a }");
            assertThat(kept).isEqualTo("kept");
        }
    }

    @Test
    void axeFindsAFaultThatIsThere(House house) {
        try (Guest guest = house.guest("ines")) {
            guest.page().setContent("<html lang='en'><title>x</title><main><h1>x</h1><input></main></html>");
            assertThatThrownBy(guest::findsThePageAccessible)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label");
        }
    }

    @Test
    void aPageThatIsTooWideIsNoticed(House house) {
        try (Guest guest = house.guest("ines", Screen.NARROW, "en")) {
            guest.page().setContent("<html lang='en'><title>x</title><pre>" + "x".repeat(200) + "</pre></html>");
            assertThatThrownBy(guest::neverScrollsSideways).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aScriptThatFailsIsNoticed(House house) {
        Guest guest = house.guest("ines");
        guest.page().setContent("<html lang='en'><title>x</title><script>nothing()</script></html>");
        assertThatThrownBy(guest::close).isInstanceOf(AssertionError.class).hasMessageContaining("nothing");
    }

    private String inner() {
        return "http://127.0.0.1:" + port() + "/set";
    }

    private int port() {
        return sites.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
