package org.telemaque.lti.registration;

import java.net.URI;
import java.util.Map;
import org.telemaque.lti.service.JsonText;
import org.telemaque.lti.transport.Call;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.lti.transport.GuardedClient.Answer;
import org.telemaque.lti.transport.OneLine;

/** Registers us with a platform whose administrator sent us there (Dynamic Registration 1.0). */
public final class DynamicRegistration {
    private static final String JSON = "application/json";
    private static final int LONGEST_EXCERPT = 300;
    private static final String SENDABLE = "[\\x21-\\x7e]{1,16000}";

    private final GuardedClient client;
    private final boolean loopbackAllowed;

    /** Calls through this client; plain http on this machine is right only where loopback is allowed. */
    public DynamicRegistration(GuardedClient client, boolean loopbackAllowed) {
        this.client = client;
        this.loopbackAllowed = loopbackAllowed;
    }

    /**
     * Reads what the platform says of itself.
     *
     * @param address the address that the platform sent along, with its query
     * @param token the registration token, or empty where the platform sent none
     */
    public ConfigurationOutcome read(URI address, String token) {
        GuardedClient.Outcome outcome = client.send(authorized(Call.get(address, JSON), token));
        if (!(outcome instanceof Answer answer)) {
            return new ConfigurationOutcome.Unanswered(((GuardedClient.NoAnswer) outcome).why());
        }
        return JsonText.object(answer.body())
                .filter(json -> answer.isSuccess())
                .map(json -> new ConfigurationReader(json, address, loopbackAllowed).read())
                .orElseGet(() -> new ConfigurationOutcome.Unanswered("no description: " + excerpt(answer)));
    }

    /** Registers us; the token is the one that the description was read with. */
    public RegistrationOutcome register(RegistrationRequest request, String token) {
        Call call = new Call("POST", request.platform().registrationEndpoint(), Map.of("Accept", JSON), "")
                .sending(JSON, request.json().toString());
        GuardedClient.Outcome outcome = client.send(authorized(call, token));
        if (!(outcome instanceof Answer answer)) {
            return new RegistrationOutcome.Unanswered(((GuardedClient.NoAnswer) outcome).why());
        }
        return JsonText.object(answer.body())
                .filter(json -> answer.isSuccess())
                .map(json -> new RegistrationAnswer(json, request).read())
                .orElseGet(() -> new RegistrationOutcome.Refused(answer.status(), excerpt(answer)));
    }

    /** A token that could break out of its header is not sent: the platform will say what it misses. */
    private static Call authorized(Call call, String token) {
        return token.matches(SENDABLE) ? call.with("Authorization", "Bearer " + token) : call;
    }

    /** Platforms say no in JSON, in lists of errors and in plain text: the words are shown as they are. */
    private static String excerpt(Answer answer) {
        String cut = OneLine.of(answer.body(), LONGEST_EXCERPT);
        return "status " + answer.status() + (cut.isEmpty() ? "" : ": " + cut);
    }
}
