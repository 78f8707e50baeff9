package org.telemaque.tool.workshop.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.service.ServiceReply;

class PatienceTest {
    private static final UUID LMS = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Patience patience = new Patience();

    @Test
    void anLmsThatDoesNotAnswerTwiceInARowIsLeftAloneUntilTheNextNight() {
        patience.kept(LMS, Duration.ofSeconds(5));
        patience.answered(LMS, Duration.ofSeconds(1));
        patience.kept(LMS, Duration.ofSeconds(5));
        assertThat(patience.isLeftWith(LMS)).isTrue();

        patience.kept(LMS, Duration.ofSeconds(5));
        assertThat(patience.isLeftWith(LMS)).isFalse();
        assertThat(patience.isLeftWith(OTHER)).isTrue();
    }

    @Test
    void onlyAScopeThatWasNotGrantedIsNamedAsMissing() {
        String scope = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
        String missing = new ServiceReply.MissingScope(scope).why();

        assertThat(failed(missing).missingScope()).contains(scope);
        assertThat(failed("status 500: no handler for " + scope + " here").missingScope())
                .as("an LMS may speak of it in any of its faults")
                .isEmpty();
    }

    private static Reading failed(String why) {
        return new Reading(Reading.State.FAILED, Instant.EPOCH, Instant.EPOCH, why);
    }

    @Test
    void anLmsThatDripsHasNotTheNightOfAllTheOthers() {
        for (int course = 0; course < 9; course++) {
            patience.answered(LMS, Duration.ofMinutes(3));
        }
        assertThat(patience.isLeftWith(LMS)).isTrue();

        patience.answered(LMS, Duration.ofMinutes(3));
        assertThat(patience.isLeftWith(LMS)).isFalse();
        assertThat(patience.isLeftWith(OTHER)).isTrue();
    }
}
