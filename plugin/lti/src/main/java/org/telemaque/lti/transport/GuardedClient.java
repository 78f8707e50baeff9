package org.telemaque.lti.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** Makes every call that leaves for a platform: guarded address, bounded time and size, no redirect. */
public final class GuardedClient {
    private static final int LARGEST_ANSWER = 256 * 1024;

    /** What came of a call. */
    public sealed interface Outcome {}

    /**
     * The platform answered with a success.
     *
     * @param body the answer's text
     * @param cacheControl the answer's Cache-Control header, or empty
     */
    public record Answer(String body, String cacheControl) implements Outcome {}

    /**
     * There is no answer that could be used.
     *
     * @param why one phrase for the log
     */
    public record NoAnswer(String why) implements Outcome {}

    private final AddressGuard guard;
    private final Duration patience;
    private final HttpClient http;

    /** A client that trusts what the context trusts and waits no longer than its patience for a whole answer. */
    public GuardedClient(AddressGuard guard, SSLContext trust, Duration patience) {
        this.guard = guard;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .sslContext(trust)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** Reads a JSON document. */
    public Outcome read(URI address) {
        Optional<String> objection = guard.objection(address);
        if (objection.isPresent()) {
            return new NoAnswer(objection.get());
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .timeout(patience)
                .build();
        return await(http.sendAsync(request, head -> new BoundedBody(LARGEST_ANSWER)));
    }

    private Outcome await(CompletableFuture<HttpResponse<byte[]>> call) {
        try {
            return outcome(call.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            return new NoAnswer("the call failed: " + failed.getMessage());
        } catch (TimeoutException slow) {
            call.cancel(true);
            return new NoAnswer("no whole answer within " + patience.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new NoAnswer("the call was interrupted");
        }
    }

    private static Outcome outcome(HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 != 2) {
            return new NoAnswer("the answer's status is " + response.statusCode());
        }
        return new Answer(
                new String(response.body(), StandardCharsets.UTF_8),
                response.headers().firstValue("Cache-Control").orElse(""));
    }
}
