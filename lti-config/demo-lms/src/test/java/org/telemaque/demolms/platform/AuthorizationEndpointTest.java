package org.telemaque.demolms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.demolms.platform.AuthenticationAnswer.Denied;
import org.telemaque.demolms.platform.AuthenticationAnswer.Granted;
import org.telemaque.demolms.platform.AuthenticationAnswer.Unanswerable;

class AuthorizationEndpointTest {

    private static final Tool TOOL = new Tool();

    private Tool tool = TOOL;

    @Test
    void aLoginInitiationNamesIssuerHintTargetMessageHintClientAndDeployment() {
        assertThat(tool.initiation("karim", "annulations"))
                .containsEntry("iss", "http://localhost:9080/lms")
                .containsEntry("login_hint", "1002")
                .containsEntry("target_link_uri", "http://127.0.0.1:9080/scenario/trois-annulations")
                .containsEntry("client_id", "telemaque-demo")
                .containsEntry("lti_deployment_id", "1")
                .containsKey("lti_message_hint");
    }

    @Test
    void theMessageHintIsAwkwardOnPurpose() {
        assertThat(tool.initiation("karim", "annulations").get("lti_message_hint"))
                .contains("{", "\"", "&", "+", "%", " ", "é", "=");
    }

    @Test
    void aGoodRequestIsGrantedAtTheRegisteredAddressWithItsState() {
        AuthenticationAnswer answer = tool.ask(tool.request("ines", "fondations"));
        assertThat(answer).isInstanceOfSatisfying(Granted.class, granted -> {
            assertThat(granted.address()).hasToString("http://127.0.0.1:9080/lti/launch");
            assertThat(granted.fields().keySet()).containsExactly("id_token", "state");
            assertThat(granted.state()).isEqualTo("state & 1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "scope, profile, invalid_scope",
        "scope, openid profile, invalid_scope",
        "response_type, code, unsupported_response_type",
        "response_mode, query, invalid_request",
        "prompt, login, invalid_request",
        "state, '', invalid_request",
        "nonce, '', invalid_request",
        "login_hint, '', invalid_request",
        "login_hint, 1001, login_required",
        "lti_message_hint, '', invalid_request",
        "lti_message_hint, '{}', invalid_request",
    })
    void aFaultIsToldToTheToolAsAnError(String parameter, String value, String error) {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        request.put(parameter, List.of(value));
        assertThat(tool.ask(request)).isInstanceOfSatisfying(Denied.class, denied -> {
            assertThat(denied.error()).isEqualTo(error);
            assertThat(denied.fields()).containsKeys("error", "error_description");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope", "response_type", "response_mode", "prompt", "nonce", "login_hint"})
    void aMissingParameterIsToldWithTheState(String parameter) {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        request.remove(parameter);
        assertThat(tool.ask(request))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.fields()).containsEntry("state", "state & 1"));
    }

    @Test
    void aRepeatedParameterIsRefused() {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        request.put("nonce", List.of("one", "two"));
        assertThat(tool.ask(request)).isInstanceOf(Denied.class);
    }

    @Test
    void anErrorWithoutStateCarriesNone() {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        request.remove("state");
        assertThat(tool.ask(request))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.fields()).doesNotContainKey("state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9080/lti/launch/", "http://127.0.0.1:9080/lti/launch?x=1", "", "evil"})
    void anUnregisteredRedirectAddressIsNeverPostedTo(String address) {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        request.put("redirect_uri", List.of(address));
        assertThat(tool.ask(request)).isInstanceOf(Unanswerable.class);
    }

    @Test
    void anUnknownClientIsNotAnswered() {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        request.put("client_id", List.of("another"));
        assertThat(tool.ask(request)).isInstanceOf(Unanswerable.class);
    }

    @Test
    void anAlteredMessageHintIsRefused() {
        Map<String, List<String>> request = tool.request("karim", "annulations");
        String hint = request.get("lti_message_hint").get(0);
        request.put("lti_message_hint", List.of(hint.replace("annulations", "fondations")));
        assertThat(tool.ask(request)).isInstanceOf(Denied.class);
        request.put("lti_message_hint", List.of(hint.replace('+', ' ')));
        assertThat(tool.ask(request)).isInstanceOf(Denied.class);
    }

    @Test
    void aMessageHintOfAnotherStartIsRefused() {
        assertThat(new Tool().ask(tool.request("karim", "annulations"))).isInstanceOf(Denied.class);
    }

    @Test
    void aLaunchStartedYesterdayAsksToLogInAgain() {
        tool = new Tool();
        Map<String, List<String>> request = tool.request("karim", "annulations");
        tool.passes(Duration.ofHours(7));
        assertThat(tool.ask(request)).isInstanceOf(Granted.class);
        tool.passes(Duration.ofHours(2));
        assertThat(tool.ask(request))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.error()).isEqualTo("login_required"));
    }
}
