package org.telemaque.demolms.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.platform.AuthenticationAnswer.Denied;
import org.telemaque.demolms.platform.AuthenticationAnswer.Granted;
import org.telemaque.demolms.platform.AuthenticationAnswer.Unanswerable;

/** Answers authentication requests (1EdTech Security Framework 5.1.1.2; OpenID Connect Core 3.1.2). */
public final class AuthorizationEndpoint {

    /** How long a started launch may be finished. */
    static final Duration HINT_LIFE = Duration.ofHours(8);

    private static final List<Check> CHECKS = List.of(
            new Check("invalid_request", "a parameter stands more than once", p -> !p.repeated()),
            new Check(
                    "invalid_scope", "scope must be openid", p -> p.one("scope").equals("openid")),
            new Check(
                    "unsupported_response_type",
                    "response_type must be id_token",
                    p -> p.one("response_type").equals("id_token")),
            new Check(
                    "invalid_request",
                    "response_mode must be form_post",
                    p -> p.one("response_mode").equals("form_post")),
            new Check(
                    "invalid_request",
                    "prompt must be none",
                    p -> p.one("prompt").equals("none")),
            new Check(
                    "invalid_request", "state is missing", p -> !p.one("state").isBlank()),
            new Check(
                    "invalid_request", "nonce is missing", p -> !p.one("nonce").isBlank()),
            new Check(
                    "invalid_request",
                    "login_hint is missing",
                    p -> !p.one("login_hint").isBlank()));

    private final Registration registration;
    private final Campus campus;
    private final HintSeal seal;
    private final IdTokens tokens;
    private final Clock clock;

    AuthorizationEndpoint(Registration registration, Campus campus, HintSeal seal, IdTokens tokens, Clock clock) {
        this.registration = registration;
        this.campus = campus;
        this.seal = seal;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Checks a request and says what to send where. */
    public AuthenticationAnswer answer(Parameters request) {
        if (!request.one("client_id").equals(registration.clientId())) {
            return new Unanswerable("client_id is not the name of a registered tool");
        }
        if (!request.one("redirect_uri").equals(registration.redirectAddress().toString())) {
            return new Unanswerable("redirect_uri is not the registered address, letter by letter");
        }
        return CHECKS.stream()
                .filter(check -> !check.holds().test(request))
                .findFirst()
                .<AuthenticationAnswer>map(check -> denied(request, check.error(), check.description()))
                .orElseGet(() -> signIn(request));
    }

    private AuthenticationAnswer signIn(Parameters request) {
        return seal.open(request.one("lti_message_hint"))
                .map(hint -> grant(request, hint))
                .orElseGet(() -> denied(request, "invalid_request", "lti_message_hint did not come back unaltered"));
    }

    private AuthenticationAnswer grant(Parameters request, LaunchHint hint) {
        if (clock.instant().getEpochSecond() - hint.at() > HINT_LIFE.toSeconds()) {
            return denied(request, "login_required", "the launch was started too long ago");
        }
        return launch(hint)
                .filter(launch -> launch.person().number().equals(request.one("login_hint")))
                .<AuthenticationAnswer>map(launch -> granted(request, launch))
                .orElseGet(() -> denied(request, "login_required", "login_hint is not who started the launch"));
    }

    private Optional<Launch> launch(LaunchHint hint) {
        return campus.person(hint.person()).flatMap(person -> launch(hint, person));
    }

    private Optional<Launch> launch(LaunchHint hint, Person person) {
        return campus.placement(person, hint.placement())
                .map(placement -> new Launch(
                        person,
                        placement,
                        campus.mentees(person),
                        hint.language(),
                        hint.target(),
                        campus.person(hint.reviewed()).stream().toList()));
    }

    private Granted granted(Parameters request, Launch launch) {
        return new Granted(
                registration.redirectAddress(), tokens.issue(launch, request.one("nonce")), request.one("state"));
    }

    private Denied denied(Parameters request, String error, String description) {
        return new Denied(registration.redirectAddress(), error, description, request.one("state"));
    }

    private record Check(String error, String description, Predicate<Parameters> holds) {}
}
