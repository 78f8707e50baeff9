package org.telemaque.demolms.service;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What goes wrong in this LMS on purpose: by service, for some calls or for all. */
public final class Faults {

    /** As often as it is asked. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private volatile Manner manner = Manner.plain();

    /**
     * A fault of one service.
     *
     * @param status what it answers; 0 = it answers as it should, only late
     * @param times for how many calls more
     * @param delayMillis how late it answers, in milliseconds
     * @param retryAfter the header that goes with it; empty for none
     */
    public record Fault(int status, int times, long delayMillis, String retryAfter) {
        private Fault less() {
            return new Fault(status, times == ALWAYS ? ALWAYS : times - 1, delayMillis, retryAfter);
        }
    }

    /**
     * How the LMS behaves as a whole.
     *
     * @param rosterSize how many people the roster shows; those who do not exist are made up
     * @param links how paging links are written
     * @param storage whether launches offer platform storage
     * @param canvas whether it describes itself as Canvas does
     */
    public record Manner(int rosterSize, LinkStyle links, boolean storage, boolean canvas) {
        static Manner plain() {
            return new Manner(0, LinkStyle.PLAIN, false, false);
        }
    }

    /** The ways in which LMSs write the {@code Link} header. */
    public enum LinkStyle {
        PLAIN,
        UNQUOTED,
        TYPOGRAPHIC,
        UPPER_CASE,
        JOINED,
        ESCAPED,
        FOREIGN
    }

    /** Switches a fault on. */
    public void set(String service, Fault fault) {
        faults.put(service, fault);
    }

    /** Changes how the LMS behaves. */
    public void set(Manner manner) {
        this.manner = manner;
    }

    /** Switches everything off. */
    public void clear() {
        faults.clear();
        manner = Manner.plain();
    }

    /** How the LMS behaves. */
    public Manner manner() {
        return manner;
    }

    /** The fault that meets this call, if any; one time less is left. */
    public Optional<Fault> meets(String service) {
        Optional<Fault> fault = Optional.ofNullable(faults.get(service));
        faults.computeIfPresent(service, (name, now) -> now.times() <= 1 ? null : now.less());
        return fault;
    }
}
