package org.telemaque.tool.foundation.platform;

import java.util.List;
import java.util.Optional;
import org.telemaque.lti.security.LoginRequest;
import org.telemaque.lti.security.LtiRejection;
import org.telemaque.lti.security.Reason;

/** Which of an issuer's registrations a login means. */
public sealed interface Choice {
    /** This one. */
    record Meant(Platform platform) implements Choice {}

    /** None that we know. */
    record NoneMeant(LtiRejection rejection) implements Choice {}

    /** Chooses by the client that the login names; without one only if there is no choice. */
    static Choice among(List<Platform> ofIssuer, LoginRequest login) {
        if (ofIssuer.isEmpty()) {
            return none(Reason.ISSUER_UNKNOWN, "iss " + login.issuer());
        }
        Optional<String> client = login.clientId();
        if (client.isEmpty()) {
            // Who waits to be activated must not stand in the way of who is.
            List<Platform> active = ofIssuer.stream().filter(Platform::isActive).toList();
            List<Platform> choice = active.isEmpty() ? ofIssuer : active;
            return choice.size() == 1
                    ? new Meant(choice.get(0))
                    : none(Reason.CLIENT_AMBIGUOUS, "iss " + login.issuer() + " without client_id");
        }
        return ofIssuer.stream()
                .filter(platform -> client.get().equals(platform.registration().clientId()))
                .findFirst()
                .<Choice>map(Meant::new)
                .orElseGet(() -> none(Reason.CLIENT_UNKNOWN, "iss " + login.issuer() + ", client " + client.get()));
    }

    private static NoneMeant none(Reason reason, String detail) {
        return new NoneMeant(new LtiRejection(reason, detail));
    }
}
