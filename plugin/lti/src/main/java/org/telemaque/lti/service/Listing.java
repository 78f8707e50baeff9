package org.telemaque.lti.service;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list that a platform gives in pages.
 *
 * @param <T> what stands on the list
 */
public sealed interface Listing<T> {
    /** What was read, in order. */
    List<T> items();

    /** The same list, each item read as nothing, one or several others. */
    <R> Listing<R> as(Function<T, Stream<R>> reading);

    /**
     * The list, whole.
     *
     * @param items what was read
     * @param firstPage the first page, for what stands around the list
     */
    record Whole<T>(List<T> items, JsonValue firstPage) implements Listing<T> {
        /** Keeps its own copy of the list. */
        public Whole {
            items = List.copyOf(items);
        }

        @Override
        public <R> Listing<R> as(Function<T, Stream<R>> reading) {
            return new Whole<>(items.stream().flatMap(reading).toList(), firstPage);
        }
    }

    /**
     * A part of the list: whoever is not on it may well be on the platform's.
     *
     * @param items what was read, perhaps nothing
     * @param failure why the rest is missing
     */
    record Partial<T>(List<T> items, ServiceReply.Failure failure) implements Listing<T> {
        /** Keeps its own copy of the list. */
        public Partial {
            items = List.copyOf(items);
        }

        @Override
        public <R> Listing<R> as(Function<T, Stream<R>> reading) {
            return new Partial<>(items.stream().flatMap(reading).toList(), failure);
        }
    }
}
