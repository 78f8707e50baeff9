package org.telemaque.lti.registration;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.telemaque.lti.message.DeepLinkingLaunch;
import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.message.ResourceLinkLaunch;
import org.telemaque.lti.message.SubmissionReviewLaunch;
import org.telemaque.lti.service.JsonText;

/**
 * What we ask of a platform: no scope, claim, message or variable that it does not know, and none that we have no use for.
 *
 * @param tool what we say of ourselves
 * @param platform what the platform says of itself
 */
public record RegistrationRequest(ToolDescription tool, PlatformConfiguration platform) {
    static final String LTI = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final List<String> IDENTITY = List.of("iss", "sub");
    private static final List<String> PERSON = List.of("name", "given_name", "family_name", "locale");
    private static final Set<String> CHOOSING = Set.of("ContentArea", "assignment_selection", "link_selection");
    private static final String CANVAS = "https://canvas.instructure.com/lti/";
    private static final String NAMES_WITHOUT_MAIL = "name_only";

    /** The scopes that are asked for, in order. */
    public Set<String> scopes() {
        Set<String> scopes = new TreeSet<>(tool.scopes());
        scopes.retainAll(platform.support().scopes());
        return scopes;
    }

    /** The request as it is sent (section 3.3). */
    public JsonObject json() {
        ToolDescription.Addresses addresses = tool.addresses();
        JsonObjectBuilder json = JsonText.object()
                .add("application_type", "web")
                .add("response_types", JsonText.array(List.of("id_token")))
                .add("grant_types", JsonText.array(List.of("implicit", "client_credentials")))
                .add("initiate_login_uri", addresses.login().toString())
                .add(
                        "redirect_uris",
                        JsonText.array(List.of(addresses.redirect().toString())))
                .add("client_name", tool.name().title())
                .add("jwks_uri", addresses.keySet().toString())
                .add("logo_uri", addresses.logo().toString())
                .add("contacts", JsonText.array(tool.name().contacts()))
                .add("token_endpoint_auth_method", "private_key_jwt")
                .add("scope", String.join(" ", scopes()))
                .add(LTI, configuration());
        String policy = addresses.policy().toString();
        return (policy.isEmpty() ? json : json.add("policy_uri", policy)).build();
    }

    private JsonObjectBuilder configuration() {
        URI target = tool.addresses().target();
        JsonObjectBuilder configuration = JsonText.object()
                .add("domain", target.getRawAuthority())
                .add("description", tool.name().description())
                .add("target_link_uri", target.toString())
                .add("custom_parameters", custom())
                .add("claims", JsonText.array(claims()))
                .add("messages", messages());
        return platform.product().family().equals("canvas")
                ? configuration.add(CANVAS + "privacy_level", NAMES_WITHOUT_MAIL)
                : configuration;
    }

    private JsonObjectBuilder custom() {
        JsonObjectBuilder custom = JsonText.object();
        tool.custom().entrySet().stream()
                .filter(parameter -> isKnown(parameter.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> custom.add(parameter.getKey(), parameter.getValue()));
        return custom;
    }

    private boolean isKnown(String value) {
        Set<String> variables = platform.support().variables();
        return !value.startsWith("$") || variables.isEmpty() || variables.contains(value.substring(1));
    }

    private List<String> claims() {
        Set<String> known = platform.support().claims();
        return Stream.concat(
                        IDENTITY.stream(), PERSON.stream().filter(claim -> known.isEmpty() || known.contains(claim)))
                .toList();
    }

    private JsonArrayBuilder messages() {
        Map<String, Set<String>> known = platform.support().messages();
        JsonArrayBuilder messages = JsonText.array().add(message(ResourceLinkLaunch.MESSAGE_TYPE));
        if (known.containsKey(DeepLinkingLaunch.MESSAGE_TYPE)) {
            messages.add(choosing(known.getOrDefault(DeepLinkingLaunch.MESSAGE_TYPE, Set.of())));
        }
        if (known.containsKey(SubmissionReviewLaunch.MESSAGE_TYPE)) {
            messages.add(message(SubmissionReviewLaunch.MESSAGE_TYPE));
        }
        return messages;
    }

    /** Each placement as the platform spells it: Canvas puts its own name before those that are its own. */
    private JsonObjectBuilder choosing(Set<String> placements) {
        Set<String> wanted = new TreeSet<>(placements);
        wanted.removeIf(placement -> !CHOOSING.contains(placement.replaceFirst("^" + CANVAS, "")));
        JsonObjectBuilder message = message(DeepLinkingLaunch.MESSAGE_TYPE)
                .add("supported_types", JsonText.array(List.of(DeepLinkingSettingsClaim.RESOURCE_LINK)));
        return wanted.isEmpty() ? message : message.add("placements", JsonText.array(wanted));
    }

    private JsonObjectBuilder message(String type) {
        return JsonText.object()
                .add("type", type)
                .add("target_link_uri", tool.addresses().target().toString())
                .add("label", tool.name().title());
    }
}
