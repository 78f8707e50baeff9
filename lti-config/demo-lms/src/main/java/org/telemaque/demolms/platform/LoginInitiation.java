package org.telemaque.demolms.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Starts launches (1EdTech Security Framework 5.1.1.1). */
public final class LoginInitiation {

    private final Registration registration;
    private final HintSeal seal;
    private final BooleanSupplier storage;
    private final Clock clock;

    LoginInitiation(Registration registration, HintSeal seal, BooleanSupplier storage, Clock clock) {
        this.registration = registration;
        this.seal = seal;
        this.storage = storage;
        this.clock = clock;
    }

    /** The address that starts this launch at the tool. */
    public URI start(Launch launch) {
        String query = parameters(launch).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(registration.loginAddress() + "?" + query);
    }

    private Map<String, String> parameters(Launch launch) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", registration.issuer());
        parameters.put("login_hint", launch.person().number());
        parameters.put(
                "target_link_uri", registration.targetLink(launch.placement()).toString());
        parameters.put(
                "lti_message_hint",
                seal.seal(LaunchHint.of(launch, clock.instant().getEpochSecond())));
        parameters.put("client_id", registration.clientId());
        parameters.put("lti_deployment_id", registration.deploymentId());
        if (storage.getAsBoolean() && launch.target() == Launch.Target.IFRAME) {
            parameters.put("lti_storage_target", "_parent");
        }
        return parameters;
    }
}
