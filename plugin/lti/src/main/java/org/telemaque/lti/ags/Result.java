package org.telemaque.lti.ags;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import org.telemaque.lti.message.Members;

/**
 * What the gradebook holds of one person's work (section 3.3), which a teacher may have changed.
 *
 * @param json the result as the platform wrote it
 */
public record Result(JsonObject json) {
    /** The platform's id of the person. */
    public String userId() {
        return Members.text(json, "userId");
    }

    /** The score that stands; none as long as there is none. */
    public Optional<BigDecimal> score() {
        return Decimals.in(json, "resultScore");
    }

    /** Of how many points; one when the platform does not say. */
    public BigDecimal maximum() {
        return Decimals.in(json, "resultMaximum")
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    /** What the learner reads beside it, perhaps nothing. */
    public String comment() {
        return Members.text(json, "comment");
    }
}
