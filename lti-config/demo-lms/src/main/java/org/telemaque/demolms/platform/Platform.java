package org.telemaque.demolms.platform;

import java.security.SecureRandom;
import java.time.Clock;
import org.telemaque.demolms.campus.Campus;

/**
 * One start of this LMS as an LTI platform: its registration of the tool, its keys, and its two steps of a launch.
 *
 * @param registration what we know of the tool
 * @param key the key pair of this start
 * @param initiation the first step
 * @param authorization the second step
 */
public record Platform(
        Registration registration, PlatformKey key, LoginInitiation initiation, AuthorizationEndpoint authorization) {

    /** Makes fresh keys and puts the parts together. */
    public static Platform start(Registration registration, Campus campus, Clock clock, SecureRandom random) {
        PlatformKey key = new PlatformKey(random);
        HintSeal seal = new HintSeal(random);
        IdTokens tokens = new IdTokens(registration, key, clock);
        return new Platform(
                registration,
                key,
                new LoginInitiation(registration, seal, clock),
                new AuthorizationEndpoint(registration, campus, seal, tokens, clock));
    }
}
