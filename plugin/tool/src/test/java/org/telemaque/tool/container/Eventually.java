package org.telemaque.tool.container;

import java.time.Duration;

/** Waits for something that another thread does, at most as long as said. */
final class Eventually {

    interface Check {
        void run() throws Exception;
    }

    private static final long PAUSE_MILLIS = 100;

    private Eventually() {}

    static void holds(Duration atMost, Check check) throws Exception {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        check.run();
    }
}
