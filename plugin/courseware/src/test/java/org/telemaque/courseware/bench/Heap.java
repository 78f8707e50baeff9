package org.telemaque.courseware.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** What a benchmark knows of the heap, and where it says what it found. */
final class Heap {
    private Heap() {}

    /** Bytes in use after everything that nobody holds was collected. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes in use at most since the last call. */
    static long most() {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                most += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return most;
    }

    static void say(String format, Object... values) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        out.println(String.format(Locale.ROOT, format, values));
    }
}
