package org.telemaque.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telemaque.lti.security.LaunchValidator.Examination;
import org.telemaque.lti.security.LaunchValidator.Step;

/** The rules of any OpenID Connect token: who signed it, for whom, and when (Security Framework, section 5.1.3). */
final class TokenSteps {
    private static final Duration LONGEST_AGE = Duration.ofHours(1);
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

    private final PlatformKeys keys;

    TokenSteps(PlatformKeys keys) {
        this.keys = keys;
    }

    List<Step> column() {
        return List.of(
                new Step("it is signed with RS256", TokenSteps::algorithm),
                new Step("it demands no extension", TokenSteps::extension),
                new Step("it names its key", TokenSteps::kid),
                new Step("the platform's key verifies it", this::signature),
                new Step("the registered platform issued it", TokenSteps::issuer),
                new Step("it is for us alone", TokenSteps::audience),
                new Step("we are the authorized party", TokenSteps::authorizedParty),
                new Step("its times are numbers", TokenSteps::times),
                new Step("it has not expired", TokenSteps::expiry),
                new Step("it does not come from the future", TokenSteps::future),
                new Step("it was made lately", TokenSteps::age),
                new Step("it repeats the nonce of its login", TokenSteps::nonce));
    }

    private static Optional<LtiRejection> algorithm(Examination launch) {
        String algorithm = headerText(launch, "alg");
        return objectUnless(algorithm.equals("RS256"), Reason.ALGORITHM_FORBIDDEN, "alg " + algorithm);
    }

    private static Optional<LtiRejection> extension(Examination launch) {
        boolean plain = !launch.token().header().containsKey("crit")
                && !launch.token().header().containsKey("b64");
        return objectUnless(plain, Reason.EXTENSION_UNKNOWN, "the header has crit or b64");
    }

    private static Optional<LtiRejection> kid(Examination launch) {
        return objectUnless(!headerText(launch, "kid").isBlank(), Reason.KEY_UNNAMED, "the header has no kid");
    }

    /** Looks only where the registration says: a key that travels inside the token proves nothing. */
    private Optional<LtiRejection> signature(Examination launch) {
        String kid = headerText(launch, "kid");
        PlatformKeys.Search search =
                keys.find(launch.expected().registration().endpoints().keySet(), kid);
        if (search instanceof PlatformKeys.Found found) {
            boolean verified = verifies(found.key(), launch.token().text());
            return objectUnless(verified, Reason.SIGNATURE_WRONG, "kid " + kid);
        }
        return search instanceof PlatformKeys.Unreachable unreachable
                ? objection(Reason.KEYS_UNREACHABLE, unreachable.why())
                : objection(Reason.KEY_UNKNOWN, "kid " + kid);
    }

    private static boolean verifies(RSAPublicKey key, String token) {
        try {
            return JWSObject.parse(token).verify(new RSASSAVerifier(key));
        } catch (ParseException | JOSEException malformed) {
            return false;
        }
    }

    private static Optional<LtiRejection> issuer(Examination launch) {
        String issuer = launch.token().claim("iss");
        boolean same = issuer.equals(launch.expected().registration().issuer());
        return objectUnless(same, Reason.ISSUER_WRONG, "iss " + issuer);
    }

    private static Optional<LtiRejection> audience(Examination launch) {
        List<String> audience = texts(launch.token().payload().getOrDefault("aud", JsonValue.NULL));
        boolean ours = audience.contains(launch.expected().registration().clientId());
        // Further audiences would have to be trusted, and none is: only our own name may be repeated.
        boolean alone = audience.stream().distinct().count() == 1;
        return objectUnless(ours && alone, Reason.AUDIENCE_WRONG, "aud " + audience);
    }

    private static Optional<LtiRejection> authorizedParty(Examination launch) {
        boolean named = launch.token().payload().containsKey("azp");
        String party = launch.token().claim("azp");
        boolean ours = !named || party.equals(launch.expected().registration().clientId());
        return objectUnless(ours, Reason.AUTHORIZED_PARTY_WRONG, "azp " + party);
    }

    private static Optional<LtiRejection> times(Examination launch) {
        for (String name : List.of("exp", "iat", "nbf")) {
            JsonValue value = launch.token().payload().get(name);
            boolean optional = name.equals("nbf") && value == null;
            if (!optional && !(value instanceof JsonNumber number && isTime(number.bigDecimalValue()))) {
                return objection(Reason.TIME_MALFORMED, name + " is " + (value == null ? "missing" : value));
            }
        }
        return Optional.empty();
    }

    private static boolean isTime(BigDecimal seconds) {
        return seconds.signum() >= 0 && seconds.compareTo(LAST_SECOND) <= 0;
    }

    private static Optional<LtiRejection> expiry(Examination launch) {
        Instant end = time(launch, "exp").plus(launch.leeway());
        return objectUnless(launch.now().isBefore(end), Reason.TOKEN_EXPIRED, clocks(launch, "exp"));
    }

    private static Optional<LtiRejection> future(Examination launch) {
        Instant latest = launch.now().plus(launch.leeway());
        for (String name : List.of("iat", "nbf")) {
            if (launch.token().payload().containsKey(name) && time(launch, name).isAfter(latest)) {
                return objection(Reason.TOKEN_FROM_THE_FUTURE, clocks(launch, name));
            }
        }
        return Optional.empty();
    }

    private static Optional<LtiRejection> age(Examination launch) {
        Instant earliest = launch.now().minus(LONGEST_AGE).minus(launch.leeway());
        boolean young = !time(launch, "iat").isBefore(earliest);
        return objectUnless(young, Reason.TOKEN_STALE, clocks(launch, "iat"));
    }

    private static Optional<LtiRejection> nonce(Examination launch) {
        String nonce = launch.token().claim("nonce");
        boolean same = !nonce.isEmpty() && nonce.equals(launch.expected().nonce());
        return objectUnless(same, Reason.NONCE_WRONG, nonce.isEmpty() ? "no nonce" : "another nonce");
    }

    private static Instant time(Examination launch, String name) {
        return Instant.ofEpochSecond(
                launch.token().payload().getJsonNumber(name).bigDecimalValue().longValue());
    }

    private static String clocks(Examination launch, String name) {
        return "%s of the platform is %s, our clock says %s, leeway %d s"
                .formatted(
                        name, time(launch, name), launch.now(), launch.leeway().toSeconds());
    }

    private static List<String> texts(JsonValue value) {
        if (value instanceof JsonString text) {
            return List.of(text.getString());
        }
        boolean allTexts = value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance);
        return allTexts ? value.asJsonArray().getValuesAs(JsonString::getString) : List.of();
    }

    private static String headerText(Examination launch, String name) {
        return launch.token().header().get(name) instanceof JsonString text ? text.getString() : "";
    }

    static Optional<LtiRejection> objectUnless(boolean kept, Reason reason, String detail) {
        return kept ? Optional.empty() : objection(reason, detail);
    }

    static Optional<LtiRejection> objection(Reason reason, String detail) {
        return Optional.of(new LtiRejection(reason, detail));
    }
}
