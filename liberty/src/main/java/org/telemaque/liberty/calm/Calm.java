package org.telemaque.liberty.calm;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps statements and commits apart: many statements at once, or one commit alone. */
final class Calm {
    /** A statement that takes longer reads much; a commit does not wait for it for ever. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    /** How often a commit looks whether a statement has begun to wait for a row: that one tells nobody. */
    private static final long LOOK = 1;

    /** The statements under way, each with the question whether it waits for a row. */
    private final Map<Object, BooleanSupplier> running = new HashMap<>();

    private final Duration patience;

    private boolean committing;

    Calm() {
        this(PATIENCE);
    }

    /** A commit waits so long for statements, and no longer. */
    Calm(Duration patience) {
        this.patience = patience;
    }

    /**
     * Runs a statement, once no commit is under way.
     *
     * @param blocked whether the statement waits for a row that only a commit sets free; it changes nothing meanwhile
     */
    @Nullable
    Object among(Callable<@Nullable Object> statement, BooleanSupplier blocked) throws Exception {
        Object turn = new Object();
        begin(turn, blocked);
        try {
            return statement.call();
        } finally {
            end(turn);
        }
    }

    /** Runs a commit, once no statement is under way but those that wait for a row, or once the patience is over. */
    @Nullable
    Object alone(Callable<@Nullable Object> commit) throws Exception {
        claim();
        try {
            settle();
            return commit.call();
        } finally {
            release();
        }
    }

    private synchronized void begin(Object turn, BooleanSupplier blocked) {
        await(() -> !committing, Long.MAX_VALUE);
        running.put(turn, blocked);
    }

    private synchronized void end(Object turn) {
        running.remove(turn);
        notifyAll();
    }

    private synchronized void claim() {
        await(() -> !committing, Long.MAX_VALUE);
        committing = true;
    }

    private synchronized void settle() {
        await(() -> running.values().stream().allMatch(BooleanSupplier::getAsBoolean), patience.toNanos());
    }

    private synchronized void release() {
        committing = false;
        notifyAll();
    }

    /** Waits whether interrupted or not, for a database left in the middle would stand still for ever; the interrupt is kept. */
    private void await(BooleanSupplier calm, long longest) {
        boolean interrupted = false;
        long begin = System.nanoTime();
        while (!calm.getAsBoolean() && System.nanoTime() - begin < longest) {
            try {
                wait(longest == Long.MAX_VALUE ? 0 : LOOK);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
