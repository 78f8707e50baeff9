package org.telemaque.liberty.calm;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Keeps statements and commits apart: many statements at once, or one commit alone. */
final class Calm {
    /** A statement that takes longer reads much, or waits for a row that only a commit sets free. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private int running;
    private boolean committing;

    /** Runs a statement, once no commit is under way. */
    @Nullable
    Object among(Callable<@Nullable Object> statement) throws Exception {
        begin();
        try {
            return statement.call();
        } finally {
            end();
        }
    }

    /** Runs a commit, once no statement is under way or the patience is over. */
    @Nullable
    Object alone(Callable<@Nullable Object> commit) throws Exception {
        claim();
        try {
            return commit.call();
        } finally {
            release();
        }
    }

    private synchronized void begin() throws InterruptedException {
        while (committing) {
            wait();
        }
        running++;
    }

    private synchronized void end() {
        running--;
        notifyAll();
    }

    private synchronized void claim() throws InterruptedException {
        while (committing) {
            wait();
        }
        committing = true;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long left = PATIENCE.toMillis();
        while (running > 0 && left > 0) {
            wait(left);
            left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
    }

    private synchronized void release() {
        committing = false;
        notifyAll();
    }
}
