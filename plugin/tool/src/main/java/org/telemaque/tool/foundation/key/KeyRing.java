package org.telemaque.tool.foundation.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.lti.security.ToolKeys;

/** Our keys in their order: those that signed, the one that signs, the one that will. */
@ApplicationScoped
public class KeyRing {
    /** How long platforms have to hear of a key before it signs. */
    static final Duration LEAD = Duration.ofDays(2);

    /** How long what was signed last may still be looked up. */
    static final Duration OVERLAP = Duration.ofDays(7);

    private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());

    private final KeyFile file;
    private final Clock clock;
    private final Supplier<ToolKeys> fresh;
    private final Duration rotation;
    private List<OwnKey> keys = List.of();
    private Instant readAt = Instant.MIN;

    /** What a key does now. */
    public enum Use {
        /** Signs no longer, and is still published. */
        BEFORE,
        /** Signs. */
        SIGNING,
        /** Is published and will sign. */
        NEXT
    }

    /**
     * A key as the operator sees it.
     *
     * @param kid its name
     * @param use what it does now
     * @param signsFrom since or from when it signs
     */
    public record Seen(String kid, Use use, Instant signsFrom) {}

    /** For the container; zero days of rotation leave it to the operator. */
    @Inject
    public KeyRing(
            Clock clock,
            SecureRandom chance,
            Supplier<UUID> identifiers,
            @ConfigProperty(name = "telemaque.data.dir", defaultValue = "telemaque-data") String data,
            @ConfigProperty(name = "telemaque.keys.rotation", defaultValue = "180") int days) {
        this(
                new KeyFile(Path.of(data).resolve("tool-keys.json")),
                clock,
                () -> ToolKeys.generate(identifiers.get().toString(), chance),
                Duration.ofDays(days));
    }

    KeyRing(KeyFile file, Clock clock, Supplier<ToolKeys> fresh, Duration rotation) {
        this.file = file;
        this.clock = clock;
        this.fresh = fresh;
        this.rotation = rotation;
    }

    @SuppressWarnings("NullAway")
    KeyRing() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The keys of this moment: the first one signs, all of them are published. */
    public synchronized ToolKeys keys() {
        Instant now = clock.instant();
        turn(now);
        int signing = signing(now);
        ToolKeys all = keys.get(signing).key();
        for (int i = 0; i < keys.size(); i++) {
            all = i == signing || isOver(i, now) ? all : all.before(keys.get(i).key());
        }
        return all;
    }

    /** Every key that is published, in the order in which they sign. */
    public synchronized List<Seen> seen() {
        Instant now = clock.instant();
        turn(now);
        int signing = signing(now);
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Use use = i < signing ? Use.BEFORE : i == signing ? Use.SIGNING : Use.NEXT;
            if (!isOver(i, now)) {
                seen.add(new Seen(keys.get(i).kid(), use, keys.get(i).signsFrom()));
            }
        }
        return List.copyOf(seen);
    }

    /** Publishes a new key that signs in two days; a key that waits already is enough. */
    public synchronized void prepare() {
        Instant now = clock.instant();
        turn(now);
        if (signing(now) == keys.size() - 1) {
            add(new OwnKey(fresh.get(), now.plus(LEAD)), now);
        }
    }

    /** Lets the key that waits, else a new one, sign from now on: for the day on which the old one may be known to others. */
    public synchronized void replace() {
        prepare();
        Instant now = clock.instant();
        OwnKey next = keys.get(keys.size() - 1);
        keep(Stream.concat(keys.subList(0, keys.size() - 1).stream(), Stream.of(new OwnKey(next.key(), now)))
                .toList());
    }

    /** Publishes a key no longer that signs no longer; false for any other. */
    public synchronized boolean withdraw(String kid) {
        boolean before = seen().stream().anyMatch(key -> key.kid().equals(kid) && key.use() == Use.BEFORE);
        if (before) {
            keep(keys.stream().filter(key -> !key.kid().equals(kid)).toList());
        }
        return before;
    }

    /** Makes what the hour asks for: the first key of all, or the one after a key that is old enough. */
    private void turn(Instant now) {
        reread();
        if (keys.isEmpty()) {
            add(new OwnKey(fresh.get(), now), now);
        }
        OwnKey last = keys.get(keys.size() - 1);
        if (!rotation.isZero() && !now.isBefore(last.signsFrom().plus(rotation).minus(LEAD))) {
            add(new OwnKey(fresh.get(), now.plus(LEAD)), now);
        }
    }

    private void reread() {
        if (file.exists() && !file.writtenAt().equals(readAt)) {
            keys = file.read();
            readAt = file.writtenAt();
        }
    }

    private void add(OwnKey key, Instant now) {
        List<OwnKey> more = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!isOver(i, now)) {
                more.add(keys.get(i));
            }
        }
        more.add(key);
        keep(more);
        LOG.log(System.Logger.Level.INFO, "The key {0} signs from {1}", key.kid(), key.signsFrom());
    }

    private void keep(List<OwnKey> newer) {
        file.write(newer);
        keys = file.read();
        readAt = file.writtenAt();
    }

    private int signing(Instant now) {
        int signing = 0;
        for (int i = 0; i < keys.size(); i++) {
            signing = keys.get(i).signsFrom().isAfter(now) ? signing : i;
        }
        return signing;
    }

    private boolean isOver(int index, Instant now) {
        return index + 1 < keys.size()
                && keys.get(index + 1).signsFrom().plus(OVERLAP).isBefore(now);
    }
}
