package org.telemaque.demolms.platform;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.telemaque.demolms.campus.Person;

/** Issues the signed message of a resource link launch (LTI Core 1.3, 5.3). */
final class IdTokens {

    /** How long a token lives. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private final LaunchClaims messages;
    private final PlatformKey key;
    private final Clock clock;

    IdTokens(LaunchClaims messages, PlatformKey key, Clock clock) {
        this.messages = messages;
        this.key = key;
        this.clock = clock;
    }

    String issue(Launch launch, String nonce) {
        JWTClaimsSet.Builder claims = envelope(nonce);
        claims.subject(launch.person().number())
                .claim("locale", launch.language().tag());
        tellIdentity(claims, launch.person());
        messages.of(launch).forEach(claims::claim);
        return key.sign(claims.build());
    }

    private JWTClaimsSet.Builder envelope(String nonce) {
        Instant now = clock.instant();
        Registration registration = messages.registration();
        return new JWTClaimsSet.Builder()
                .issuer(registration.issuer())
                .audience(registration.clientId())
                .claim("azp", registration.clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("nonce", nonce);
    }

    private static void tellIdentity(JWTClaimsSet.Builder claims, Person person) {
        if (person.disclosure().givenName()) {
            claims.claim("given_name", person.givenName());
        }
        if (person.disclosure().fullName()) {
            claims.claim("name", person.name()).claim("family_name", person.familyName());
        }
        if (person.disclosure().mail()) {
            claims.claim("email", person.mail());
        }
    }
}
