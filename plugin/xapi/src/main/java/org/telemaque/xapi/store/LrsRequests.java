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

/** Asks a record store over HTTP and reads what every kind of answer has in common. */
final class LrsRequests {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int LONGEST_WORDS = 500;

    private final LrsTarget target;
    private final Login login;
    private final HttpClient http;
    private final Clock clock;

    LrsRequests(LrsTarget target, Login login, HttpClient http, Clock clock) {
        this.target = target;
        this.login = login;
        this.http = http;
        this.clock = clock;
    }

    HttpRequest get(URI address) {
        return request(address).GET().build();
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

    /** Shows something else once if the store does not accept what it was shown: a token may end before its time. */
    Answer answer(HttpRequest request) {
        try {
            String shown = login.authorization();
            HttpResponse<String> response = sent(request, shown);
            return new Answer.Came(
                    response.statusCode() == 401 && login.wasRefused(shown)
                            ? sent(request, login.authorization())
                            : response);
        } catch (Login.Refused refused) {
            return new Answer.Lost(new Denied(String.valueOf(refused.getMessage())));
        } catch (IOException broken) {
            return new Answer.Lost(
                    Unavailable.now("No answer: " + broken.getClass().getSimpleName()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Lost(Unavailable.now("Stopped while waiting for the answer"));
        }
    }

    private HttpResponse<String> sent(HttpRequest request, String shown) throws IOException, InterruptedException {
        HttpRequest known = HttpRequest.newBuilder(request, (name, value) -> true)
                .setHeader("Authorization", shown)
                .build();
        return http.send(known, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    Unavailable unavailable(HttpResponse<String> response) {
        return new Unavailable(
                words(response),
                response.headers().firstValue("Retry-After").map(this::wait).orElse(Duration.ZERO));
    }

    /** A redirect is not followed, for it would carry the credentials along; a person may change the address. */
    static boolean isDenied(int status) {
        return status == 401 || status == 403 || status / 100 == 3;
    }

    static String words(HttpResponse<String> response) {
        String body = response.body().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return response.statusCode() + " " + body.substring(0, Math.min(body.length(), LONGEST_WORDS));
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

    /** Whether an answer came at all. */
    sealed interface Answer {
        /** One came. */
        record Came(HttpResponse<String> response) implements Answer {}

        /** None came. */
        record Lost(RecordStore.Unanswered why) implements Answer {}
    }
}
