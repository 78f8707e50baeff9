package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;

/** The operator makes, renews and withdraws credentials of our own record store, and a program uses them over HTTP. */
@ExtendWith(ArquillianExtension.class)
class CredentialsIT {
    private static final String OPERATOR = "operator-of-the-tests";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String label = "dashboard " + UUID.randomUUID();

    @Inject
    Journal journal;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    /** A key and its secret as the page says them. */
    private record Told(String key, String secret) {}

    @Test
    void credentialsAreMadeForOneCompanyAndSayWhatTheyAreFor() throws Exception {
        Told reads = made("&scope=READ");
        Told writes = made("&scope=WRITE");

        assertThat(page("").body()).contains(label, reads.key(), writes.key()).doesNotContain(reads.secret());
        assertThat(asks(reads)).isEqualTo(200);
        assertThat(asks(writes)).isEqualTo(403);
        assertThat(post("", "tenant=nobody&label=x&scope=READ").statusCode()).isEqualTo(404);
    }

    @Test
    void credentialsWithoutAPurposeOrAUseAreRefusedInWords() throws Exception {
        HttpResponse<String> nothing = post("", "tenant=default&label=" + encoded(label));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Aucune case n’était cochée");
        HttpResponse<String> nameless = post("", "tenant=default&scope=READ&label=+%07+");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Il n’est pas dit à quoi sert cet accès");
        assertThat(page("").body()).doesNotContain(label);
    }

    @Test
    void aNewSecretShutsTheOldOneOutAtOnce() throws Exception {
        Told old = made("&scope=READ");
        Told anew = told(post("/renewed", "tenant=default&key=" + old.key()));

        assertThat(anew.key()).isEqualTo(old.key());
        assertThat(asks(old)).isEqualTo(401);
        assertThat(asks(anew)).isEqualTo(200);
        assertThat(post("/renewed", "tenant=default&key=unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void withdrawnCredentialsLetNobodyInAnyMore() throws Exception {
        Told credentials = made("&scope=READ");
        assertThat(post("/withdrawn", "tenant=default&key=" + credentials.key()).body())
                .contains("Retiré");
        assertThat(asks(credentials)).isEqualTo(401);
        assertThat(post("/renewed", "tenant=default&key=" + credentials.key()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatTheOperatorDoesWithCredentialsIsWrittenIntoTheJournal() throws Exception {
        Told credentials = made("&scope=READ&scope=STATE");
        post("/renewed", "tenant=default&key=" + credentials.key());
        post("/withdrawn", "tenant=default&key=" + credentials.key());

        assertThat(journal.latest("default", Set.of(Act.CREDENTIALS_CHANGED), 100))
                .filteredOn(entry -> entry.subject().equals(credentials.key()))
                .extracting(Entry::detail)
                .containsExactly("withdrawn", "new secret", "made: statements/read state");
    }

    private Told made(String scopes) throws Exception {
        return told(post("", "tenant=default&label=" + encoded(label) + scopes));
    }

    private static Told told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Told(field(answer.body(), "key"), field(answer.body(), "secret"));
    }

    private static String field(String page, String name) {
        Matcher value =
                Pattern.compile("id=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(value.find()).as(page).isTrue();
        return value.group(1);
    }

    /** The status with which the record store answers a question for its records. */
    private static int asks(Told who) throws Exception {
        String pair = who.key() + ":" + who.secret();
        return send(HttpRequest.newBuilder(address("/xapi/statements?limit=1"))
                        .header("X-Experience-API-Version", "1.0.3")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))))
                .statusCode();
    }

    private static HttpResponse<String> page(String query) throws Exception {
        return send(HttpRequest.newBuilder(address("/admin/credentials?tenant=default" + query))
                .header("Authorization", "Bearer " + OPERATOR));
    }

    private static HttpResponse<String> post(String below, String form) throws Exception {
        return send(HttpRequest.newBuilder(address("/admin/credentials" + below))
                .header("Authorization", "Bearer " + OPERATOR)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.header("Accept-Language", "fr").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + Integer.getInteger("it.port", 19080) + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
