package org.telemaque.demolms.service;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what stands on it
 * @param next the number of the next page; 0 when this is the last
 */
public record Slice<T>(List<T> items, int next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** The page with this number (from 1) of a list cut into pages of this size. */
    public static <T> Slice<T> of(List<T> whole, int page, int size) {
        int from = Math.min(whole.size(), (Math.max(page, 1) - 1) * size);
        int to = Math.min(whole.size(), from + size);
        return new Slice<>(whole.subList(from, to), to < whole.size() ? Math.max(page, 1) + 1 : 0);
    }
}
