package org.telemaque.tool.workshop.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import org.telemaque.lti.transport.Call;
import org.telemaque.lti.transport.GuardedClient;

/** The guarded client in the form that the xAPI client asks with: it follows nothing, and calls no address that was not judged. */
final class GuardedHttp extends HttpClient {
    /** A page of a hundred statements is larger than what an LMS usually says. */
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private final GuardedClient client;

    GuardedHttp(GuardedClient client) {
        this.client = client;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        GuardedClient.Outcome outcome = client.send(call(request), LARGEST_ANSWER);
        if (outcome instanceof GuardedClient.Answer answer) {
            return Given.of(request, answer, handler);
        }
        throw new IOException(((GuardedClient.NoAnswer) outcome).why());
    }

    private static Call call(HttpRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        String body = request.bodyPublisher().map(GuardedHttp::text).orElse("");
        return new Call(request.method(), request.uri(), headers, body);
    }

    private static String text(HttpRequest.BodyPublisher publisher) {
        HttpResponse.BodySubscriber<String> text = HttpResponse.BodySubscribers.ofString(UTF_8);
        publisher.subscribe(new Collector(text));
        return text.getBody().toCompletableFuture().join();
    }

    /** Hands on what is published, buffer by buffer. */
    private record Collector(HttpResponse.BodySubscriber<String> to) implements Flow.Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            to.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer part) {
            to.onNext(List.of(part));
        }

        @Override
        public void onError(Throwable broken) {
            to.onError(broken);
        }

        @Override
        public void onComplete() {
            to.onComplete();
        }
    }

    /** An answer in the JDK's form. */
    private record Given<T>(HttpRequest request, int statusCode, HttpHeaders headers, T body)
            implements HttpResponse<T> {
        static <T> Given<T> of(HttpRequest request, GuardedClient.Answer answer, HttpResponse.BodyHandler<T> handler) {
            HttpHeaders headers = HttpHeaders.of(answer.headers(), (name, value) -> true);
            HttpResponse.BodySubscriber<T> body = handler.apply(new Info(answer.status(), headers));
            body.onSubscribe(new Silent());
            body.onNext(List.of(ByteBuffer.wrap(answer.body().getBytes(UTF_8))));
            body.onComplete();
            return new Given<>(
                    request,
                    answer.status(),
                    headers,
                    body.getBody().toCompletableFuture().join());
        }

        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }
    }

    private record Info(int statusCode, HttpHeaders headers) implements HttpResponse.ResponseInfo {
        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }
    }

    /** Everything is there already: nothing has to be asked for. */
    private record Silent() implements Flow.Subscription {
        @Override
        public void request(long more) {
            // comes by itself
        }

        @Override
        public void cancel() {
            // nothing is under way
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        throw new UnsupportedOperationException("a record store is asked one question at a time");
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> handler, HttpResponse.PushPromiseHandler<T> pushes) {
        return sendAsync(request, handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
        return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
        throw new UnsupportedOperationException("what is trusted is the guarded client's own");
    }

    @Override
    public SSLParameters sslParameters() {
        return new SSLParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.empty();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.empty();
    }
}
