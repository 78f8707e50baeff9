package org.telemaque.courseware.exploration;

import java.util.Arrays;

/** Numbers the states as they are found: an open hash table of longs, a few bytes a state. */
final class StateTable {

    private static final int FIRST_SIZE = 1024;

    private long[] codes = new long[FIRST_SIZE];
    private int[] slots = emptySlots(2 * FIRST_SIZE);
    private int size;

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    int size() {
        return size;
    }

    long code(int state) {
        return codes[state];
    }

    /** The number of a state, or -1 when it was never found. */
    int find(long code) {
        return slots[slot(code)];
    }

    /** The number of a state, given now if it has none. */
    int number(long code) {
        int slot = slot(code);
        if (slots[slot] < 0) {
            slots[slot] = size;
            codes[size] = code;
            size++;
            growWhenFull();
            return size - 1;
        }
        return slots[slot];
    }

    private int slot(long code) {
        long mixed = (code ^ (code >>> 31)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & (slots.length - 1);
        while (slots[slot] >= 0 && codes[slots[slot]] != code) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void growWhenFull() {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
            slots = emptySlots(4 * size);
            for (int state = 0; state < size; state++) {
                slots[slot(codes[state])] = state;
            }
        }
    }
}
