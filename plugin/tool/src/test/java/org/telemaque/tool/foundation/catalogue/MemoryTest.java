package org.telemaque.tool.foundation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;

class MemoryTest {
    private static final Pack OLD = pack(new TinyPack("old"));
    private static final Pack NEW = pack(new TinyPack("new"));

    private final List<String> opened = new ArrayList<>();
    private final Hand clock = new Hand();
    private final Memory memory = new Memory(clock, hash -> {
        opened.add(hash);
        return hash.equals(OLD.hash()) ? OLD : NEW;
    });

    private static Pack pack(TinyPack files) {
        PackRead read = new PackReader(Links.PLAIN).read(PackSource.memory(files.files()));
        return ((PackRead.Sound) read).pack();
    }

    /** A clock that moves by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }
    }

    private void quiet(Duration time) {
        clock.move(time);
        memory.tidy();
    }

    @Test
    void anOlderReleaseIsLetGoWhenNobodyAsksForItAnyMore() {
        memory.show(List.of(OLD));
        memory.show(List.of(NEW));
        quiet(Memory.UNASKED.minusMinutes(1));
        assertThat(memory.pack(OLD.hash())).isSameAs(OLD);
        assertThat(opened).as("it was still in memory").isEmpty();
        quiet(Memory.UNASKED.plusMinutes(1));
        assertThat(memory.size()).as("today's alone").isOne();
        assertThat(memory.pack(OLD.hash())).isSameAs(OLD);
        assertThat(opened).containsExactly(OLD.hash());
    }

    @Test
    void todaysReleasesStayHoweverQuietItIs() {
        memory.show(List.of(OLD, NEW));
        quiet(Duration.ofDays(9));
        assertThat(memory.pack(NEW.hash())).isSameAs(NEW);
        assertThat(opened).isEmpty();
    }
}
