package org.telemaque.lti.registration;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.security.Registration;

/** Reads what a platform answers to a registration, or says all that is wrong with it. */
final class RegistrationAnswer {
    private static final int LONGEST_ID = 255;

    private final JsonObject json;
    private final RegistrationRequest request;
    private final FileValues values;

    RegistrationAnswer(JsonObject json, RegistrationRequest request) {
        this.json = json;
        this.request = request;
        this.values = new FileValues("registration", PlainValues.of(json));
    }

    RegistrationOutcome read() {
        Registration registration = new Registration(
                request.platform().issuer(),
                values.text("client_id", LONGEST_ID),
                request.platform().endpoints(),
                deployments());
        keepsOurTerms();
        return values.defects().isEmpty()
                ? new RegistrationOutcome.Registered(
                        registration, scopes(), Members.text(json, "registration_client_uri"))
                : new RegistrationOutcome.Faulty(values.defects());
    }

    /** Moodle names the deployment, Canvas does not: there it is learnt at the first launch. */
    private Registration.Deployments deployments() {
        String id = Members.object(json, RegistrationRequest.LTI)
                .flatMap(tool -> Members.scalar(tool.getOrDefault("deployment_id", JsonObject.NULL)))
                .orElse("");
        if (id.length() > LONGEST_ID) {
            values.defect("deployment_id", "must have at most " + LONGEST_ID + " characters");
        }
        return id.isBlank() ? Registration.Deployments.learnt() : Registration.Deployments.only(Set.of(id));
    }

    /** What the answer does not repeat was taken as asked. */
    private Set<String> scopes() {
        String granted = Members.text(json, "scope").strip();
        return json.containsKey("scope")
                ? Set.copyOf(List.of(granted.split("\\s+"))).stream()
                        .filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())
                : request.scopes();
    }

    private void keepsOurTerms() {
        List<String> redirects = values.texts("redirect_uris");
        String ours = request.tool().addresses().redirect().toString();
        if (!redirects.isEmpty() && !redirects.contains(ours)) {
            values.defect("redirect_uris", "must contain " + ours);
        }
        if (!values.textOr("token_endpoint_auth_method", "private_key_jwt").equals("private_key_jwt")) {
            values.defect("token_endpoint_auth_method", "must be private_key_jwt");
        }
    }
}
