package org.telemaque.liberty.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Eight connections that send what they were given, one request after the other, all beginning at the same moment. */
final class Load implements AutoCloseable {
    /** Connections at the same time. */
    static final int LANES = 8;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ExecutorService threads = Executors.newFixedThreadPool(LANES);
    private final ProcessHandle server;

    /** Loads this server, and looks at what its process costs. */
    Load(ProcessHandle server) {
        this.server = server;
    }

    /** Does all of this, lane by lane; what is not begun within a minute is left out. */
    <T> Figures timed(List<T> work, Deed<T> deed) {
        Duration spent = spent();
        long begin = System.nanoTime();
        CyclicBarrier together = new CyclicBarrier(LANES);
        List<Future<List<Long>>> lanes = IntStream.range(0, LANES)
                .mapToObj(lane -> threads.submit(() -> lane(share(work, lane), deed, together)))
                .toList();
        List<Long> times = new ArrayList<>();
        lanes.forEach(lane -> times.addAll(joined(lane)));
        return new Figures(Duration.ofNanos(System.nanoTime() - begin), spent().minus(spent), times);
    }

    /** The processor time of the server's process since its start; nothing where the machine does not say. */
    private Duration spent() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static <T> List<T> share(List<T> work, int lane) {
        return IntStream.range(0, work.size())
                .filter(index -> index % LANES == lane)
                .mapToObj(work::get)
                .toList();
    }

    private static <T> List<Long> lane(List<T> work, Deed<T> deed, CyclicBarrier together)
            throws InterruptedException, BrokenBarrierException {
        together.await();
        long end = System.nanoTime() + LONGEST.toNanos();
        List<Long> times = new ArrayList<>();
        for (T one : work) {
            long begin = System.nanoTime();
            if (begin > end) {
                break;
            }
            deed.on(one);
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static <T> T joined(Future<T> lane) {
        try {
            return lane.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** What is done and timed. */
    interface Deed<T> {
        void on(T one);
    }
}
