package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Makes rounds to one target at the same moment, as nodes that share a database do. */
@ApplicationScoped
public class TwoNodes {
    @Inject
    Round round;

    /** Returns when each has made its round. */
    public void rounds(Courier courier, int nodes) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Callable<Boolean>> rounds = Stream.<Callable<Boolean>>generate(() -> () -> round.run(courier))
                    .limit(nodes)
                    .toList();
            threads.invokeAll(rounds);
        } finally {
            threads.shutdown();
        }
    }
}
