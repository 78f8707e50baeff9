package org.telemaque.lti.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.LaunchMessage;

/** Examines a launch step by step: the first step that objects refuses it. */
public final class LaunchValidator {
    /** How far the platform's clock and ours may differ unless the operator says otherwise. */
    public static final Duration USUAL_LEEWAY = Duration.ofMinutes(2);

    /**
     * One rule that a launch must keep.
     *
     * @param name what the launch has proved when the rule does not object
     * @param rule answers with a rejection, or with nothing
     */
    record Step(String name, Rule rule) {}

    /** Answers with a rejection, or with nothing. */
    @FunctionalInterface
    interface Rule {
        Optional<LtiRejection> objection(Examination examination);
    }

    /**
     * What the steps look at.
     *
     * @param token the token as it arrived
     * @param expected what we remember of its login
     * @param now our clock
     * @param leeway how far the clocks may differ
     */
    record Examination(Token token, ExpectedLaunch expected, Instant now, Duration leeway) {}

    private final List<Step> steps;
    private final Clock clock;
    private final Duration leeway;

    /** A validator that finds keys here, reads this clock and forgives this difference between clocks. */
    public LaunchValidator(PlatformKeys keys, Clock clock, Duration leeway) {
        this.steps = Stream.concat(new TokenSteps(keys).column().stream(), MessageSteps.common().stream())
                .toList();
        this.clock = clock;
        this.leeway = leeway;
    }

    /** Examines the compact text of an id_token against what its login promised. */
    public LaunchVerdict validate(String idToken, ExpectedLaunch expected) {
        return Token.read(idToken, token -> examine(new Examination(token, expected, clock.instant(), leeway)));
    }

    /** What a refused token says, when it is refused for its message alone: then the platform has signed it. */
    public static Optional<LaunchClaims> believed(String idToken, LtiRejection rejection) {
        List<LaunchClaims> said = new ArrayList<>();
        Token.read(idToken, token -> {
            said.add(new LaunchClaims(token.payload()));
            return rejection;
        });
        return said.stream().filter(claims -> rejection.reason().isOfMessage()).findFirst();
    }

    private LaunchVerdict examine(Examination examination) {
        List<String> passed = new ArrayList<>(List.of("the token is three readable parts"));
        Stream<Step> ofItsType = MessageSteps.of(examination.token().claim(ClaimName.MESSAGE_TYPE)).stream();
        List<Step> column = Stream.concat(steps.stream(), ofItsType).toList();
        for (Step step : column) {
            Optional<LtiRejection> objection = step.rule().objection(examination);
            if (objection.isPresent()) {
                return objection.get();
            }
            passed.add(step.name());
        }
        LaunchClaims claims = new LaunchClaims(examination.token().payload());
        return new LaunchVerdict.Accepted(LaunchMessage.of(claims), passed);
    }
}
