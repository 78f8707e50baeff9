package org.telemaque.demolms.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Placement;

/**
 * One start of this LMS as an LTI platform: its registration of the tool, its keys, and its two steps of a launch.
 *
 * @param registration what we know of the tool
 * @param key the key pair of this start
 * @param initiation the first step
 * @param authorization the second step
 * @param seal what marks our own opaque texts
 * @param parts what is the same for every tool
 */
public record Platform(
        Registration registration,
        PlatformKey key,
        LoginInitiation initiation,
        AuthorizationEndpoint authorization,
        HintSeal seal,
        Parts parts) {

    /** Time and chance, given by the house. */
    public record Chance(Clock clock, SecureRandom random) {}

    /** The claims by which a launch tells of the services behind a placement. */
    public interface ServiceClaims extends Function<Placement, Map<String, Object>> {}

    /** Makes fresh keys and puts the parts together. */
    public static Platform start(
            Registration registration, Campus campus, ServiceClaims services, BooleanSupplier storage, Chance chance) {
        Parts parts = new Parts(campus, services, storage, chance.clock());
        return of(registration, parts, new PlatformKey(chance.random()), new HintSeal(chance.random()));
    }

    /** What is the same for every tool. */
    record Parts(Campus campus, ServiceClaims services, BooleanSupplier storage, Clock clock) {}

    /** The same LMS as it speaks with the tool under another name. */
    public Platform with(String clientId) {
        return of(registration.as(clientId), parts, key, seal);
    }

    private static Platform of(Registration registration, Parts parts, PlatformKey key, HintSeal seal) {
        Clock clock = parts.clock();
        IdTokens tokens = new IdTokens(new LaunchClaims(registration, parts.services(), seal, clock), key, clock);
        return new Platform(
                registration,
                key,
                new LoginInitiation(registration, seal, parts.storage(), clock),
                new AuthorizationEndpoint(registration, parts.campus(), seal, tokens, clock),
                seal,
                parts);
    }
}
