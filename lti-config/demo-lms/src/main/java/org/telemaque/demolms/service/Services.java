package org.telemaque.demolms.service;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Placement;
import org.telemaque.demolms.campus.Words;
import org.telemaque.demolms.platform.Registration;

/**
 * The services of one start of this LMS.
 *
 * @param addresses where they answer
 * @param keys the tool's public keys
 * @param tokens the tokens given out
 * @param endpoint who gives them
 * @param gradebook the gradebook of the course
 * @param roster the people of the course
 * @param faults what goes wrong on purpose
 */
public record Services(
        ServiceAddresses addresses,
        ToolKeySet keys,
        AccessTokens tokens,
        TokenEndpoint endpoint,
        Gradebook gradebook,
        Roster roster,
        Faults faults) {

    private static final Set<String> GRADED = Set.of("fondations", "mythes", "annulations", "parcours");

    /** Time and chance, given by the house. */
    public record Chance(Clock clock, SecureRandom random) {}

    /** Opens the services; some activities of the course have a column from the start, the others have none. */
    public static Services open(
            Registration registration, Campus campus, Function<Part, List<String>> roles, Chance chance) {
        ServiceAddresses addresses = new ServiceAddresses(registration);
        ToolKeySet keys = new ToolKeySet(URI.create(registration.tool() + "/lti/jwks"));
        AccessTokens tokens = new AccessTokens(chance.clock(), chance.random());
        Gradebook gradebook = new Gradebook(campus, addresses);
        Words words = new Words(Language.FR);
        campus.placements().stream()
                .filter(placement -> GRADED.contains(placement.key()))
                .forEach(placement -> gradebook.couple(placement, placement.title(words), Map.of()));
        return new Services(
                addresses,
                keys,
                tokens,
                new TokenEndpoint(registration, keys, tokens, chance.clock()),
                gradebook,
                new Roster(campus, roles),
                new Faults());
    }

    /** The claims by which a launch of this placement tells of the services. */
    public Map<String, Object> claims(Placement placement) {
        return addresses.claims(gradebook.only(placement));
    }
}
