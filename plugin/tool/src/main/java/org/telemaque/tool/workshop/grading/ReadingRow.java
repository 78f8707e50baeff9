package org.telemaque.tool.workshop.grading;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.lti.ags.Result;
import org.telemaque.lti.service.JsonText;
import org.telemaque.tool.workshop.grading.GradeColumn.State;

/** What the line item of one link held when somebody last asked. */
@Entity
@Table(name = "grading_reading")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class ReadingRow {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 4;
    private static final int LONGEST_REASON = 2000;

    /** A reading that takes longer was cut off; many columns of a slow LMS wait for one another. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    UUID link;

    String tenant;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "read_at")
    Instant readAt;

    String reason;

    /** Percent by the platform's id of the person, as JSON. */
    String results;

    protected ReadingRow() {}

    ReadingRow(String tenant, UUID link) {
        this.tenant = tenant;
        this.link = link;
        this.state = State.UNREAD;
        this.readAt = Instant.EPOCH;
        this.reason = "";
        this.results = "{}";
    }

    /** Notes that the LMS is asked; false while it is asked already. */
    boolean begin(Instant now) {
        boolean idle = state(now) != State.UNDERWAY;
        if (idle) {
            state = State.UNDERWAY;
            readAt = now;
        }
        return idle;
    }

    State state(Instant now) {
        return state == State.UNDERWAY && readAt.plus(LONGEST).isBefore(now) ? State.FAILED : state;
    }

    void read(List<Result> found, Instant now) {
        JsonObjectBuilder percents = JsonText.object();
        found.forEach(result ->
                result.score().ifPresent(score -> percents.add(result.userId(), percent(score, result))));
        results = percents.build().toString();
        state = State.READ;
        readAt = now;
        reason = "";
    }

    private static BigDecimal percent(BigDecimal score, Result result) {
        return score.multiply(HUNDRED).divide(result.maximum(), DIGITS, RoundingMode.HALF_UP);
    }

    /** What was read before stays. */
    void failed(String why, Instant now) {
        state = State.FAILED;
        readAt = now;
        reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }

    /** Percent by the platform's id of the person. */
    Map<String, BigDecimal> percents() {
        Map<String, BigDecimal> percents = new HashMap<>();
        JsonObject json = JsonText.object(results).orElseThrow();
        json.forEach((user, percent) -> percents.put(user, ((JsonNumber) percent).bigDecimalValue()));
        return percents;
    }
}
