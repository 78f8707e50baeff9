package org.telemaque.xapi.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.telemaque.xapi.enclosure.Bundle;

/**
 * Asks a record store over HTTP and reads what every kind of answer has in common.
 *
 * <p>Headers: xAPI 1.0.3, Communication 1.1 and 3.3.
 */
public final class LrsRequests {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int LONGEST_WORDS = 500;

    private final LrsTarget target;
    private final Login login;
    private final HttpClient http;
    private final Clock clock;

    /** Requests to one store. */
    public LrsRequests(LrsTarget target, Login login, HttpClient http, Clock clock) {
        this.target = target;
        this.login = login;
        this.http = http;
        this.clock = clock;
    }

    /** A request for what is there, in one of some media types. */
    public HttpRequest get(URI address, String accepted) {
        return request(address).setHeader("Accept", accepted).GET().build();
    }

    HttpRequest put(URI address, String json) {
        return request(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build();
    }

    HttpRequest post(URI address, String json) {
        return request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build();
    }

    HttpRequest post(URI address, String boundary, Bundle bundle) {
        return request(address)
                .header("Content-Type", Bundle.contentType(boundary))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bundle.message(boundary)))
                .build();
    }

    /** Asks and reads the answer as text. */
    Answer<String> answer(HttpRequest request) {
        return answer(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Asks and reads the answer as it is. */
    public Answer<byte[]> bytes(HttpRequest request) {
        return answer(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Shows something else once if the store does not accept what it was shown: a token may end before its time. */
    private <T> Answer<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        try {
            String shown = login.authorization();
            HttpResponse<T> response = http.send(showing(request, shown), reader);
            return new Answer.Came<>(
                    response.statusCode() == 401 && login.wasRefused(shown)
                            ? http.send(showing(request, login.authorization()), reader)
                            : response);
        } catch (Login.Refused refused) {
            return new Answer.Lost<>(new Denied(String.valueOf(refused.getMessage())));
        } catch (IOException broken) {
            return new Answer.Lost<>(
                    Unavailable.now("No answer: " + broken.getClass().getSimpleName()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Lost<>(Unavailable.now("Stopped while waiting for the answer"));
        }
    }

    private static HttpRequest showing(HttpRequest request, String shown) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .setHeader("Authorization", shown)
                .build();
    }

    /** What an answer comes to that says neither yes nor what is wrong with the question. */
    RecordStore.Unanswered unanswered(HttpResponse<String> response) {
        return unanswered(response, words(response));
    }

    /** The same of an answer in some words. */
    public RecordStore.Unanswered unanswered(HttpResponse<?> response, String words) {
        return response.statusCode() == 404 || isDenied(response.statusCode())
                ? new Denied(words)
                : new Unavailable(
                        words,
                        response.headers()
                                .firstValue("Retry-After")
                                .map(this::wait)
                                .orElse(Duration.ZERO));
    }

    /** The store's own words, as much of them as a person reads. */
    public static String words(int status, String said) {
        String body = said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return status + " " + body.substring(0, Math.min(body.length(), LONGEST_WORDS));
    }

    static String words(HttpResponse<String> response) {
        return words(response.statusCode(), response.body());
    }

    /** A redirect is not followed, for it would carry the credentials along; a person may change the address. */
    static boolean isDenied(int status) {
        return status == 401 || status == 403 || status / 100 == 3;
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST_WAIT)
                .header("X-Experience-API-Version", target.version().number())
                .header("Accept", "application/json");
    }

    private Duration wait(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            ZonedDateTime then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), then.toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException unsaid) {
            return Duration.ZERO;
        }
    }

    /**
     * Whether an answer came at all.
     *
     * @param <T> how it was read
     */
    public sealed interface Answer<T> {
        /**
         * One came.
         *
         * @param response whatever it says
         */
        record Came<T>(HttpResponse<T> response) implements Answer<T> {}

        /**
         * None came.
         *
         * @param why because we are not let in, or for now
         */
        record Lost<T>(RecordStore.Unanswered why) implements Answer<T> {}
    }
}
