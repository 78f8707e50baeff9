package org.telemaque.tool.workshop.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.roster.Reading.State;

/** When the list of one course was asked for, and what came of it. */
@Entity
@Table(name = "roster_reading")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class RosterRow {
    private static final int LONGEST_REASON = 2000;

    /** A reading that takes longer was cut off. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    UUID cohort;

    String tenant;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "tried_at")
    Instant triedAt;

    @Column(name = "read_at")
    Instant readAt;

    String reason;

    protected RosterRow() {}

    RosterRow(Cohort cohort) {
        this.cohort = UUID.fromString(cohort.id());
        this.tenant = cohort.tenant();
        this.state = State.UNREAD;
        this.triedAt = Instant.EPOCH;
        this.readAt = Instant.EPOCH;
        this.reason = "";
    }

    /** Notes that the LMS is asked; false while it is asked already, or when it was asked since that moment. */
    boolean begin(Instant now, Instant since) {
        boolean free = state(now) != State.UNDERWAY && triedAt.isBefore(since);
        if (free) {
            state = State.UNDERWAY;
            triedAt = now;
        }
        return free;
    }

    private State state(Instant now) {
        return state == State.UNDERWAY && triedAt.plus(LONGEST).isBefore(now) ? State.FAILED : state;
    }

    void read(String remark, Instant now) {
        state = State.READ;
        readAt = now;
        reason = clipped(remark);
    }

    void failed(String why) {
        state = State.FAILED;
        reason = clipped(why);
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    Reading reading(Instant now) {
        return new Reading(state(now), triedAt, readAt, reason);
    }
}
