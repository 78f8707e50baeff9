package org.telemaque.lti.transport;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** So many calls at once for each name, so that whoever is slow keeps nobody waiting but those who want the same. */
final class Places {
    private final int each;
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();

    /** The places of one name, and how many threads hold one or wait for one: nobody, and the name is forgotten. */
    private record Room(Semaphore free, int users) {
        Room with(int more) {
            return new Room(free, users + more);
        }
    }

    Places(int each) {
        this.each = each;
    }

    /** Takes a place of this name, perhaps after waiting a while; false when there was none. */
    boolean enter(String name, Duration patience) throws InterruptedException {
        Room room = rooms.compute(name, (key, known) -> opened(known).with(1));
        boolean entered = false;
        try {
            entered = room.free().tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!entered) {
                forget(name);
            }
        }
        return entered;
    }

    private Room opened(@Nullable Room known) {
        return known == null ? new Room(new Semaphore(each), 0) : known;
    }

    /** Gives a place back that was taken. */
    void leave(String name) {
        Room room = rooms.get(name);
        if (room != null) {
            room.free().release();
            forget(name);
        }
    }

    private void forget(String name) {
        rooms.computeIfPresent(name, (key, room) -> room.users() == 1 ? null : room.with(-1));
    }

    /** How many names are in use. */
    int names() {
        return rooms.size();
    }
}
