package org.telemaque.tool.foundation.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.pack.Pack;

/** The releases in memory: today's as long as they are today's, an older one as long as somebody asks for it. */
final class Memory {
    /** Nobody asked for so long: whoever goes on with an older release does so within minutes, or waits a moment. */
    static final Duration UNASKED = Duration.ofMinutes(30);

    private final Clock clock;
    private final Function<String, Pack> reopen;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private volatile Set<String> today = Set.of();

    /** A release, what was found out about its stories, and when somebody last asked for it. */
    private static final class Held {
        private final Pack pack;
        private final Map<String, Exploration> explored = new ConcurrentHashMap<>();
        private volatile Instant asked;

        Held(Pack pack, Instant asked) {
            this.pack = pack;
            this.asked = asked;
        }

        Held askedAt(Instant now) {
            asked = now;
            return this;
        }
    }

    /** A memory that opens what is not on it in this way. */
    Memory(Clock clock, Function<String, Pack> reopen) {
        this.clock = clock;
        this.reopen = reopen;
    }

    /** From now on these are today's; those of before stay a little, for whoever is in the middle of something. */
    void show(Collection<Pack> packs) {
        Instant now = clock.instant();
        packs.forEach(pack -> held.computeIfAbsent(pack.hash(), none -> new Held(pack, now)));
        held.values().forEach(one -> one.askedAt(now));
        today = packs.stream().map(Pack::hash).collect(Collectors.toUnmodifiableSet());
    }

    Pack pack(String hash) {
        return ask(hash).pack;
    }

    Exploration exploration(String hash, String scenario) {
        Held release = ask(hash);
        return release.explored.computeIfAbsent(
                scenario, once -> release.pack.exploration(scenario).orElseThrow());
    }

    private Held ask(String hash) {
        Instant now = clock.instant();
        return held.computeIfAbsent(hash, none -> new Held(reopen.apply(hash), now))
                .askedAt(now);
    }

    /** Lets go of what nobody needs any more. */
    void tidy() {
        Instant past = clock.instant().minus(UNASKED);
        held.entrySet()
                .removeIf(one ->
                        !today.contains(one.getKey()) && one.getValue().asked.isBefore(past));
    }

    /** How many releases are in memory. */
    int size() {
        return held.size();
    }
}
