package org.telemaque.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.ags.ActivityProgress;
import org.telemaque.lti.ags.Gradebook;
import org.telemaque.lti.ags.GradingProgress;
import org.telemaque.lti.ags.Score;
import org.telemaque.lti.ags.ScoreOutcome;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.service.JsonText;
import org.telemaque.lti.service.LoopbackPlatform;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;

class DynamicRegistrationTest {
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    private static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
    private static final ToolDescription TOOL = new ToolDescription(
            new ToolDescription.Name("Télémaque", "Trains mentors.", List.of("ops@tool.example")),
            new ToolDescription.Addresses(
                    URI.create("https://tool.example:8443/open"),
                    URI.create("https://tool.example:8443/lti/login"),
                    URI.create("https://tool.example:8443/lti/launch"),
                    URI.create("https://tool.example:8443/lti/keys"),
                    URI.create("https://tool.example:8443/logo.png"),
                    URI.create("https://tool.example:8443/privacy")),
            Set.of(SCORE, ROSTER, GROUPS),
            Map.of("course_history", "$Context.id.history", "mentored", "$User.scope.mentor", "kind", "course"));

    private final LoopbackPlatform platform = new LoopbackPlatform();
    private final DynamicRegistration registration = new DynamicRegistration(platform.client(), true);

    @AfterEach
    void stop() {
        platform.close();
    }

    private String description() {
        return """
                {"issuer":"@","authorization_endpoint":"@/auth","token_endpoint":"@/token","jwks_uri":"@/keys",
                 "registration_endpoint":"@/register","authorization_server":"https://api.example/token",
                 "token_endpoint_auth_methods_supported":["private_key_jwt"],
                 "token_endpoint_auth_signing_alg_values_supported":["RS256"],
                 "scopes_supported":["openid","%s","%s"],"response_types_supported":["id_token"],
                 "claims_supported":["sub","iss","name","given_name"],
                 "https://purl.imsglobal.org/spec/lti-platform-configuration":{"product_family_code":"moodle",
                  "version":"4.5","variables":["Context.id.history","$User.id"],
                  "messages_supported":[{"type":"LtiResourceLinkRequest"},
                   {"type":"LtiDeepLinkingRequest","placements":["ContentArea","RichTextEditor"]},
                   {"type":"LtiSubmissionReviewRequest"}]}}""".formatted(SCORE, ROSTER).replace("@", platform.at("").toString());
    }

    @Test
    void readsWhatAPlatformSaysOfItself() {
        platform.says("/config", 200, description());

        ConfigurationOutcome.Read read =
                (ConfigurationOutcome.Read) registration.read(platform.at("/config?a=b&c=d"), "secret-1");

        PlatformConfiguration configuration = read.configuration();
        assertThat(read.remarks()).isEmpty();
        assertThat(configuration.issuer()).isEqualTo(platform.at("").toString());
        assertThat(configuration.endpoints())
                .isEqualTo(new Registration.Endpoints(
                        platform.at("/auth"),
                        platform.at("/token"),
                        platform.at("/keys"),
                        "https://api.example/token"));
        assertThat(configuration.product()).isEqualTo(new PlatformConfiguration.Product("moodle", "4.5"));
        assertThat(configuration.support().variables()).containsExactlyInAnyOrder("Context.id.history", "User.id");
        assertThat(platform.calls()).containsExactly("GET /config?a=b&c=d");
        assertThat(platform.heard("/config").get(0).header("Authorization")).isEqualTo("Bearer secret-1");
    }

    @Test
    void aPlatformWithoutARegistrationTokenIsAskedWithoutOne() {
        platform.says("/config", 200, description());

        registration.read(platform.at("/config"), "");
        registration.read(platform.at("/config"), "evil\r\nX: y");

        assertThat(platform.heard("/config"))
                .allSatisfy(call -> assertThat(call.header("Authorization")).isEmpty());
    }

    @Test
    void allThatIsWrongWithAPlatformsDescriptionIsToldAtOnce() {
        platform.says("/config", 200, """
                {"issuer":"http://lms.example","authorization_endpoint":"x y","jwks_uri":"https://lms.example/keys",
                 "registration_endpoint":"http://evil.example/register","token_endpoint":7,
                 "token_endpoint_auth_methods_supported":["client_secret_basic"],
                 "id_token_signing_alg_values_supported":["ES256"],"response_types_supported":["code"]}""");

        ConfigurationOutcome.Faulty faulty =
                (ConfigurationOutcome.Faulty) registration.read(platform.at("/config"), "t");

        assertThat(faulty.defects())
                .extracting(Defect::key)
                .contains(
                        "issuer",
                        "authorization_endpoint",
                        "token_endpoint",
                        "registration_endpoint",
                        "token_endpoint_auth_methods_supported",
                        "id_token_signing_alg_values_supported",
                        "response_types_supported",
                        "https://purl.imsglobal.org/spec/lti-platform-configuration");
    }

    @Test
    void aRegistrationTokenGoesOnlyWhereTheDescriptionThatItOpenedSays() {
        String elsewhere = platform.at("/register").toString().replace("127.0.0.1", "localhost");
        platform.says(
                "/config", 200, description().replace(platform.at("/register").toString(), elsewhere));
        platform.says("/register", 201, "{\"client_id\":\"abc\"}");

        ConfigurationOutcome.Read read = (ConfigurationOutcome.Read) registration.read(platform.at("/config"), "t");
        assertThat(registration.register(new RegistrationRequest(TOOL, read.configuration()), "t"))
                .isInstanceOf(RegistrationOutcome.Registered.class);

        assertThat(read.remarks())
                .containsExactly("The platform describes itself at 127.0.0.1 and registers tools at localhost.");
        assertThat(platform.heard("/register").get(0).header("Authorization")).isEqualTo("Bearer t");
        assertThat(platform.heard("/register").get(0).header("Host")).startsWith("localhost:");
    }

    @Test
    void anIssuerIsDescribedOnItsOwnSite() {
        platform.says(
                "/config",
                200,
                description()
                        .replace("\"issuer\":\"" + platform.at("") + "\"", "\"issuer\":\"https://canvas.example\""));

        ConfigurationOutcome.Faulty faulty =
                (ConfigurationOutcome.Faulty) registration.read(platform.at("/config"), "t");

        assertThat(faulty.defects())
                .containsExactly(new Defect(
                        "openid-configuration", "issuer", "must stand on the site of the description, 127.0.0.1"));
    }

    @Test
    void onlyTheCloudOfCanvasSpeaksForItsIssuerFromOtherSites() {
        String canvas = "https://canvas.instructure.com";
        assertThat(Sites.speaksFor("https://your-company.instructure.com/api/lti/x?y=z", canvas))
                .isTrue();
        assertThat(Sites.speaksFor("https://sso.canvaslms.com/api/lti/x", canvas))
                .isTrue();
        assertThat(Sites.speaksFor("https://sso.beta.canvaslms.com/x", "https://canvas.beta.instructure.com"))
                .isTrue();
        assertThat(Sites.speaksFor("https://evilinstructure.com/x", canvas)).isFalse();
        assertThat(Sites.speaksFor("https://instructure.com.evil.example/x", canvas))
                .isFalse();
        assertThat(Sites.speaksFor("http://your-company.instructure.com/x", canvas))
                .isFalse();
        assertThat(Sites.speaksFor("https://your-company.instructure.com/x", "https://canvas.evil.example"))
                .isFalse();
    }

    /** The tool's name for a host is no audience: Canvas compares with the address of its token endpoint. */
    @ParameterizedTest
    @ValueSource(strings = {"sso.canvaslms.com", "localhost:3000", ""})
    void anAuthorizationServerThatIsABareHostIsNoAudience(String server) {
        platform.says("/config", 200, description().replace("https://api.example/token", server));

        ConfigurationOutcome.Read read = (ConfigurationOutcome.Read) registration.read(platform.at("/config"), "t");

        assertThat(read.configuration().endpoints().tokenAudience())
                .isEqualTo(platform.at("/token").toString());
    }

    /** From the description to a score: all of Canvas's peculiarities at once, and a token endpoint that compares letter by letter. */
    @Test
    void aPlatformInTheShapeOfCanvasGetsItsScores() {
        platform.says(
                "/config",
                200,
                description()
                        .replace("\"moodle\"", "\"canvas\"")
                        .replace("https://api.example/token", "127.0.0.1")
                        .replace(
                                platform.at("/register").toString(),
                                platform.at("/register").toString().replace("127.0.0.1", "localhost")));
        platform.says("/register", 201, "{\"client_id\":\"10000000000001\"}");
        platform.says("/item/scores", 200, "{}");
        platform.says(
                "/token",
                asked -> audience(asked).equals(platform.at("/token").toString())
                        ? new LoopbackPlatform.Says(
                                200, "{\"access_token\":\"a\",\"expires_in\":60,\"scope\":\"" + SCORE + "\"}")
                        : new LoopbackPlatform.Says(400, "{\"error\":\"invalid_client\"}"));

        ConfigurationOutcome.Read read = (ConfigurationOutcome.Read) registration.read(platform.at("/config"), "t");
        RegistrationOutcome.Registered registered = (RegistrationOutcome.Registered)
                registration.register(new RegistrationRequest(TOOL, read.configuration()), "t");
        ScoreOutcome sent = new Gradebook(platform.services(), Pages.Limits.USUAL)
                .post(
                        new ServiceAccess(registered.registration(), "1:abc", Set.of(SCORE)),
                        platform.at("/item"),
                        Score.of("u", Instant.EPOCH, ActivityProgress.STARTED, GradingProgress.PENDING));

        assertThat(sent).isInstanceOf(ScoreOutcome.Delivered.class);
        assertThat(platform.heard("/item/scores")).hasSize(1);
    }

    private static String audience(LoopbackPlatform.Heard asked) {
        String claims = asked.form().getOrDefault("client_assertion", "").split("\\.")[1];
        return JsonText.object(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .orElseThrow()
                .getString("aud");
    }

    @Test
    void ofCanvasNamesAreAskedForWithoutMailAndPlacementsByItsOwnNames() {
        platform.says(
                "/description",
                200,
                description()
                        .replace("\"moodle\"", "\"canvas\"")
                        .replace(
                                "\"RichTextEditor\"",
                                "\"https://canvas.instructure.com/lti/link_selection\",\"RichTextEditor\""));
        ConfigurationOutcome.Read read = (ConfigurationOutcome.Read) registration.read(platform.at("/description"), "");

        JsonObject lti = new RegistrationRequest(TOOL, read.configuration())
                .json()
                .getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration");

        assertThat(lti.getString("https://canvas.instructure.com/lti/privacy_level"))
                .isEqualTo("name_only");
        assertThat(lti.getJsonArray("messages")
                        .getJsonObject(1)
                        .getJsonArray("placements")
                        .toString())
                .isEqualTo("[\"ContentArea\",\"https://canvas.instructure.com/lti/link_selection\"]");
    }

    @Test
    void nobodyIsAskedForMailAddresses() {
        platform.says("/description", 200, description().replace("\"given_name\"]", "\"given_name\",\"email\"]"));
        ConfigurationOutcome.Read read = (ConfigurationOutcome.Read) registration.read(platform.at("/description"), "");

        String asked =
                new RegistrationRequest(TOOL, read.configuration()).json().toString();

        assertThat(asked).contains("given_name").doesNotContain("email", "privacy_level");
    }

    @Test
    void whoeverHasAHostSpeaksForAllUnderItAndForNoneAboveIt() {
        assertThat(Sites.speaksFor("https://LMS.example/config", "https://lms.example"))
                .isTrue();
        assertThat(Sites.speaksFor("https://lms.example/config", "https://eu.lms.example"))
                .isTrue();
        for (String[] claimed : new String[][] {
            {"https://evil.herokuapp.com/config", "https://herokuapp.com"},
            {"https://evil.co.uk/config", "https://co.uk"},
            {"https://customer.blackboard.com/config", "https://blackboard.com"},
            {"https://one.co.uk/config", "https://other.co.uk"},
            {"https://evillms.example/config", "https://lms.example"},
            {"https://example/config", "https://lms.example"},
            {"", ""}
        }) {
            assertThat(Sites.speaksFor(claimed[0], claimed[1])).as(claimed[0]).isFalse();
        }
    }

    @Test
    void nothingIsAskedOfAPlatformThatItDoesNotKnow() {
        JsonObject json = new RegistrationRequest(TOOL, read()).json();

        assertThat(json.getString("scope")).isEqualTo(SCORE + " " + ROSTER);
        JsonObject lti = json.getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration");
        assertThat(lti.getJsonObject("custom_parameters").toString())
                .isEqualTo("{\"course_history\":\"$Context.id.history\",\"kind\":\"course\"}");
        assertThat(lti.getJsonArray("claims").toString()).isEqualTo("[\"iss\",\"sub\",\"name\",\"given_name\"]");
        assertThat(lti.getJsonArray("messages"))
                .extracting(message -> message.asJsonObject().getString("type"))
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiSubmissionReviewRequest");
        assertThat(lti.getJsonArray("messages")
                        .getJsonObject(1)
                        .getJsonArray("placements")
                        .toString())
                .isEqualTo("[\"ContentArea\"]");
    }

    @Test
    void asksForARegistrationByTheBook() {
        JsonObject json = new RegistrationRequest(TOOL, read()).json();

        assertThat(json.getString("application_type")).isEqualTo("web");
        assertThat(json.getJsonArray("grant_types").toString()).isEqualTo("[\"implicit\",\"client_credentials\"]");
        assertThat(json.getString("token_endpoint_auth_method")).isEqualTo("private_key_jwt");
        assertThat(json.getString("initiate_login_uri")).isEqualTo("https://tool.example:8443/lti/login");
        assertThat(json.getJsonArray("redirect_uris").toString())
                .isEqualTo("[\"https://tool.example:8443/lti/launch\"]");
        assertThat(json.getString("jwks_uri")).isEqualTo("https://tool.example:8443/lti/keys");
        assertThat(json.getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration")
                        .getString("domain"))
                .isEqualTo("tool.example:8443");
    }

    @Test
    void whatAPlatformReallyGrantedIsKept() {
        platform.says(
                "/register",
                201,
                "{\"client_id\":\"abc\",\"scope\":\"" + SCORE
                        + "\",\"registration_client_uri\":\"https://lms.example/r/1\","
                        + "\"https://purl.imsglobal.org/spec/lti-tool-configuration\":{\"deployment_id\":\"3\"}}");

        RegistrationOutcome.Registered registered = (RegistrationOutcome.Registered) register();

        assertThat(registered.registration().clientId()).isEqualTo("abc");
        assertThat(registered.registration().issuer()).isEqualTo(platform.at("").toString());
        assertThat(registered.registration().deployments()).isEqualTo(Registration.Deployments.only(Set.of("3")));
        assertThat(registered.scopes()).containsExactly(SCORE);
        assertThat(registered.clientUri()).isEqualTo("https://lms.example/r/1");
        LoopbackPlatform.Heard sent = platform.heard("/register").get(0);
        assertThat(sent.header("Content-type")).isEqualTo("application/json");
        assertThat(sent.header("Authorization")).isEqualTo("Bearer secret-2");
    }

    @Test
    void whatAPlatformDoesNotRepeatWasTakenAsAskedAndItsDeploymentIsLearntLater() {
        platform.says("/register", 200, "{\"client_id\":\"abc\"}");

        RegistrationOutcome.Registered registered = (RegistrationOutcome.Registered) register();

        assertThat(registered.scopes()).containsExactlyInAnyOrder(SCORE, ROSTER);
        assertThat(registered.registration().deployments()).isEqualTo(Registration.Deployments.learnt());
    }

    @Test
    void aPlatformThatGrantsNoScopeGrantsNone() {
        platform.says("/register", 200, "{\"client_id\":\"abc\",\"scope\":\"\"}");

        assertThat(((RegistrationOutcome.Registered) register()).scopes()).isEmpty();
    }

    @Test
    void allThatIsWrongWithAnAnswerIsToldAtOnce() {
        platform.says(
                "/register",
                201,
                "{\"redirect_uris\":[\"https://evil.example\"],\"token_endpoint_auth_method\":\"client_secret_basic\"}");

        assertThat(((RegistrationOutcome.Faulty) register()).defects())
                .extracting(Defect::key)
                .containsExactly("client_id", "redirect_uris", "token_endpoint_auth_method");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"invalid_client_metadata\"}",
                "{\"errors\":[{\"msg\":\"domain\"}]}",
                "token expired",
            })
    void whatAPlatformSaysWhenItDoesNotWantUsIsShown(String body) {
        platform.says("/register", 422, body);

        assertThat(register()).isEqualTo(new RegistrationOutcome.Refused(422, "status 422: " + body));
    }

    @Test
    void aPlatformThatIsDownOrSpeaksNoJsonIsUnanswered() {
        platform.says("/config", 200, "<html>");
        assertThat(registration.read(platform.at("/config"), "t"))
                .isEqualTo(new ConfigurationOutcome.Unanswered("no description: status 200: <html>"));
        RegistrationRequest request = new RegistrationRequest(TOOL, read());
        platform.stop();
        assertThat(registration.read(platform.at("/config"), "t")).isInstanceOf(ConfigurationOutcome.Unanswered.class);
        assertThat(registration.register(request, "t")).isInstanceOf(RegistrationOutcome.Unanswered.class);
    }

    private RegistrationOutcome register() {
        return registration.register(new RegistrationRequest(TOOL, read()), "secret-2");
    }

    private PlatformConfiguration read() {
        platform.says("/description", 200, description());
        ConfigurationOutcome outcome = registration.read(platform.at("/description"), "");
        return ((ConfigurationOutcome.Read) outcome).configuration();
    }
}
