package org.telemaque.tool.workshop.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telemaque.tool.foundation.event.Learner;

/**
 * One attempt of one person at one activity; what happened in it are its steps.
 *
 * <p>Once it is stored, only its own methods may change it: the persistence provider sees no write from outside.
 */
@Entity
@Table(name = "learning_attempt")
@SuppressWarnings("NullAway.Init") // filled by the constructor and begun(), or by the persistence provider
class AttemptRow {

    /** Longer than this nobody looks at one page; the rest was a break. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(30);

    @Id
    UUID id;

    String tenant;
    UUID person;

    /** The key of the activity, such as {@code quiz/entree}. */
    String activity;

    /** 1 for the first attempt at the activity. */
    @Column(name = "attempt")
    int number;

    String version;

    @Column(name = "pack_hash")
    String packHash;

    UUID registration;

    /** The key of the course that it belongs to; empty when it stands alone. */
    String course;

    long seed;
    boolean counted;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "spent_seconds")
    long spentSeconds;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @Column(name = "debriefed_at")
    @Nullable
    Instant debriefedAt;

    /** What is taken: an activity of a release, for the first time or again. */
    record Taken(String activity, String version, String packHash, int number) {}

    /** To what it belongs: its registration, shared within a course, and the key of that course, or nothing. */
    record Belonging(UUID registration, String course) {}

    protected AttemptRow() {}

    AttemptRow(UUID id, Learner learner, Taken taken, Belonging belonging) {
        this.id = id;
        this.tenant = learner.tenant();
        this.person = learner.person();
        this.counted = learner.counted();
        this.activity = taken.activity();
        this.number = taken.number();
        this.version = taken.version();
        this.packHash = taken.packHash();
        this.registration = belonging.registration();
        this.course = belonging.course();
        this.seed = id.getLeastSignificantBits();
    }

    AttemptRow begun(Instant at) {
        begunAt = at;
        seenAt = at;
        return this;
    }

    boolean finished() {
        return finishedAt != null;
    }

    /** When it ended; the epoch while it goes on. */
    Instant ended() {
        Instant end = finishedAt;
        return end == null ? Instant.EPOCH : end;
    }

    boolean debriefed() {
        return debriefedAt != null;
    }

    boolean isQuiz() {
        return activity.startsWith("quiz/");
    }

    boolean isStory() {
        return activity.startsWith("scenario/");
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    void debrief(Instant at) {
        debriefedAt = at;
    }

    Duration spent() {
        return Duration.ofSeconds(spentSeconds);
    }

    /** The last part of the activity's key. */
    String slug() {
        return activity.substring(activity.lastIndexOf('/') + 1);
    }

    /** Counts the time since the page was last looked at, a break apart, and gives it back. */
    Duration looked(Instant now) {
        Duration look = Duration.between(seenAt, now);
        Duration counts = look.isNegative() || look.compareTo(LONGEST_LOOK) > 0 ? Duration.ZERO : look;
        spentSeconds += counts.toSeconds();
        seenAt = now;
        return counts;
    }
}
