package org.telemaque.lti.transport;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * Makes every call that leaves for a platform: guarded address, bounded time and size, no redirect; so many at once for all, and
 * fewer for each host and for each of those who share the client.
 */
public final class GuardedClient implements AutoCloseable {
    /** How much of an answer is usually read: 256 KiB. */
    public static final int USUAL_ANSWER = 256 * 1024;

    private static final int MOST_CALLS = 32;
    private static final int MOST_A_HOST = 4;
    private static final int MOST_A_SHARE = 8;
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
    private final String share;
    private final String errand;
    private final Line line;

    /** What all shares of a client have in common. */
    private record Line(Duration patience, PinnedHttp http, ExecutorService callers, Places hosts, Places shares) {
        static Line to(SSLContext trust, Duration patience) {
            return new Line(
                    patience,
                    new PinnedHttp(trust, patience),
                    new ThreadPoolExecutor(
                            0,
                            MOST_CALLS,
                            IDLE_SECONDS,
                            TimeUnit.SECONDS,
                            new SynchronousQueue<>(),
                            GuardedClient::caller),
                    new Places(MOST_A_HOST),
                    new Places(MOST_A_SHARE));
        }

        /** Half of the patience for a place, so that there is time left for the others who wait. */
        Duration queueing() {
            return patience.dividedBy(2);
        }
    }

    /** A client that trusts what the context trusts and waits no longer than its patience for a whole answer. */
    public GuardedClient(AddressGuard guard, SSLContext trust, Duration patience) {
        this(guard, "", "", Line.to(trust, patience));
    }

    private GuardedClient(AddressGuard guard, String share, String errand, Line line) {
        this.guard = guard;
        this.share = share;
        this.errand = errand;
        this.line = line;
    }

    /** The same client for one of those who share it: eight of its calls may be under way, whatever the others do. */
    public GuardedClient shared(String name) {
        return new GuardedClient(guard, name, errand, line);
    }

    /** The same client for somebody who may call these sites too, wherever they stand. */
    public GuardedClient vouchingFor(Set<WebOrigin> sites) {
        return new GuardedClient(guard.vouchingFor(sites), share, errand, line);
    }

    /** The same client for an errand with places of its own at each host: long lists keep nobody waiting who wants a key. */
    public GuardedClient onErrand(String name) {
        return new GuardedClient(guard, share, name, line);
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
        String host = String.valueOf(call.address().getHost()).toLowerCase(Locale.ROOT);
        try {
            if (!share.isEmpty() && !line.shares().enter(share, line.queueing())) {
                return new NoAnswer("too many calls of one platform are under way");
            }
            if (!hasPlace(errand + ' ' + host)) {
                return new NoAnswer("too many calls to " + host + " are under way");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new NoAnswer("the call was interrupted");
        }
        return sent(call, errand + ' ' + host, line.http().of(call, largestAnswer));
    }

    /** Takes a place of the host too, or gives that of the share back: who waits for a share keeps no host from others. */
    private boolean hasPlace(String host) throws InterruptedException {
        boolean placed = false;
        try {
            placed = line.hosts().enter(host, line.queueing());
        } finally {
            if (!placed) {
                line.shares().leave(share);
            }
        }
        return placed;
    }

    /** The places are given back when the call has ended, not when somebody gives it up: a look-up of a name can't be stopped. */
    private Outcome sent(Call call, String host, PinnedHttp.Exchange exchange) {
        FutureTask<Outcome> task = new FutureTask<>(() -> exchange(call, exchange));
        try {
            line.callers().execute(() -> {
                try {
                    task.run();
                } finally {
                    leave(host);
                }
            });
        } catch (RejectedExecutionException tooMany) {
            leave(host);
            return new NoAnswer("too many calls are under way");
        }
        return await(task, exchange);
    }

    private void leave(String host) {
        line.hosts().leave(host);
        line.shares().leave(share);
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
            return call.get(line.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } catch (TimeoutException slow) {
            exchange.giveUp();
            call.cancel(true);
            return new NoAnswer("no whole answer within " + line.patience().toMillis() + " ms");
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
        line.callers().shutdownNow();
        line.http().close();
    }
}
