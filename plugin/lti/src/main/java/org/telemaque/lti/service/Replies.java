package org.telemaque.lti.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.telemaque.lti.transport.GuardedClient.Answer;
import org.telemaque.lti.transport.OneLine;

/** Tells what an answer means for whoever wants to try again. */
final class Replies {
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int LONGEST_EXCERPT = 200;
    private static final Set<Integer> PASSING = Set.of(408, 423, 425, 429);
    private static final Set<Integer> LASTING = Set.of(501, 505);

    private final Clock clock;

    Replies(Clock clock) {
        this.clock = clock;
    }

    /** Reads an answer to a call that was made with a token for this scope. */
    ServiceReply of(Answer answer, String scope) {
        if (answer.isSuccess()) {
            return new ServiceReply.Done(answer.status(), answer.values("link"), answer.body());
        }
        if (isPassing(answer.status())) {
            return tryLater(answer);
        }
        return answer.status() == 403 && speaksOfScope(answer)
                ? new ServiceReply.MissingScope(scope)
                : new ServiceReply.Refused(answer.status(), why(answer));
    }

    ServiceReply.TryLater tryLater(Answer answer) {
        return new ServiceReply.TryLater(
                why(answer), answer.value("retry-after").map(this::wait).orElse(Duration.ZERO));
    }

    private static boolean isPassing(int status) {
        return PASSING.contains(status) || (status / 100 == 5 && !LASTING.contains(status));
    }

    private static boolean speaksOfScope(Answer answer) {
        String challenge = String.join(" ", answer.values("www-authenticate")) + answer.body();
        return challenge.toLowerCase(Locale.ROOT).matches("(?s).*insufficient[_ -]?scope.*");
    }

    private Duration wait(String retryAfter) {
        String text = retryAfter.strip();
        Duration wait = text.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : untilDate(text);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Duration untilDate(String text) {
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), date);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException noDate) {
            return Duration.ZERO;
        }
    }

    static String why(Answer answer) {
        String excerpt = OneLine.of(answer.body(), LONGEST_EXCERPT);
        return "status " + answer.status() + (excerpt.isEmpty() ? "" : ": " + excerpt);
    }
}
