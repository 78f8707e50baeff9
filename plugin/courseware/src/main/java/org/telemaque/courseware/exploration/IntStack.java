package org.telemaque.courseware.exploration;

import java.util.Arrays;

/** A stack of plain ints, so that a quarter of a million states make no boxes. */
final class IntStack {

    private int[] items = new int[256];
    private int size;

    void push(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int pop() {
        return items[--size];
    }

    int peek() {
        return items[size - 1];
    }

    boolean isEmpty() {
        return size == 0;
    }
}
