package org.telemaque.lti.transport;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** Makes every call that leaves for a platform: guarded address, bounded time and size, no redirect. */
public final class GuardedClient implements AutoCloseable {
    /** How much of an answer is usually read: 256 KiB. */
    public static final int USUAL_ANSWER = 256 * 1024;

    private static final int MOST_CALLS = 32;
    private static final long IDLE_SECONDS = 60;

    /** What came of a call. */
    public sealed interface Outcome {}

    /**
     * The platform answered.
     *
     * @param status the HTTP status
     * @param headers the header fields by their name in lower case, each with its values in order
     * @param body the answer's text
     */
    public record Answer(int status, Map<String, List<String>> headers, String body) implements Outcome {
        /** Keeps its own copy. */
        public Answer {
            headers = Map.copyOf(headers);
        }

        /** All values of a header, whatever its case; several fields of one name are common for Link. */
        public List<String> values(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }

        /** The first value of a header. */
        public Optional<String> value(String name) {
            return values(name).stream().findFirst();
        }

        /** Whether the status says that it went well. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /**
     * There is no answer that could be used.
     *
     * @param why one phrase for the log
     */
    public record NoAnswer(String why) implements Outcome {}

    private final AddressGuard guard;
    private final Duration patience;
    private final PinnedHttp http;
    private final ExecutorService callers = new ThreadPoolExecutor(
            0, MOST_CALLS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), GuardedClient::caller);

    /** A client that trusts what the context trusts and waits no longer than its patience for a whole answer. */
    public GuardedClient(AddressGuard guard, SSLContext trust, Duration patience) {
        this.guard = guard;
        this.patience = patience;
        this.http = new PinnedHttp(trust, patience);
    }

    private static Thread caller(Runnable work) {
        Thread thread = new Thread(work, "telemaque-platform-call");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads a JSON document; anything but a success is no answer. */
    public Outcome read(URI address) {
        Outcome outcome = send(Call.get(address, "application/json"));
        return outcome instanceof Answer answer && !answer.isSuccess()
                ? new NoAnswer("the answer's status is " + answer.status())
                : outcome;
    }

    /** Makes a call and hands its answer on, whatever its status. */
    public Outcome send(Call call) {
        return send(call, USUAL_ANSWER);
    }

    /** Makes a call whose answer may have so many bytes: a list of people is longer than a key set. */
    public Outcome send(Call call, int largestAnswer) {
        PinnedHttp.Exchange exchange = http.of(call, largestAnswer);
        try {
            return await(callers.submit(() -> exchange(call, exchange)), exchange);
        } catch (RejectedExecutionException tooMany) {
            return new NoAnswer("too many calls are under way");
        }
    }

    private Outcome exchange(Call call, PinnedHttp.Exchange exchange) {
        AddressGuard.Destination destination = guard.destination(call.address());
        return destination instanceof AddressGuard.Open open
                ? exchange.with(call.address(), open.addresses())
                : new NoAnswer(((AddressGuard.Closed) destination).why());
    }

    /** When patience ends the connection is closed, however busily it drips. */
    private Outcome await(Future<Outcome> call, PinnedHttp.Exchange exchange) {
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } catch (TimeoutException slow) {
            exchange.giveUp();
            call.cancel(true);
            return new NoAnswer("no whole answer within " + patience.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            exchange.giveUp();
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new NoAnswer("the call was interrupted");
        }
    }

    /** Ends what is under way and closes every connection. */
    @Override
    public void close() {
        callers.shutdownNow();
        http.close();
    }
}
