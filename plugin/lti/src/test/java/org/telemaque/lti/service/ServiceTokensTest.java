package org.telemaque.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.service.LoopbackPlatform.Says;
import org.telemaque.lti.transport.Call;

class ServiceTokensTest {
    private static final String READ = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    private final LoopbackPlatform platform = new LoopbackPlatform().says("/thing", 200, "[]");
    private final ServiceClient services = platform.services();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void asksForATokenByTheBook() throws Exception {
        read(platform.access(SCORE, READ));

        LoopbackPlatform.Heard asked = platform.heard("/token").get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(asked.form())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", READ + " " + SCORE);
        JWSObject assertion = JWSObject.parse(asked.form().get("client_assertion"));
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("tool-key-1");
        assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(assertion.verify(new RSASSAVerifier(JWKSet.parse(LoopbackPlatform.KEYS.publicJson())
                        .getKeyByKeyId("tool-key-1")
                        .toRSAKey())))
                .isTrue();
        assertThat(platform.heard("/thing").get(0).header("Authorization")).isEqualTo("Bearer token-1");
    }

    @Test
    void anAssertionIsAddressedToOneAudienceAndUsedOnce() throws Exception {
        read(new ServiceAccess(platform.registration("https://api.brightspace.com/auth/token"), "d", Set.of(READ)));
        read(platform.access(READ));

        JsonObject named = assertion(0);
        assertThat(named.getString("aud")).isEqualTo("https://api.brightspace.com/auth/token");
        assertThat(named.getString("iss")).isEqualTo("client-7").isEqualTo(named.getString("sub"));
        assertThat(named.getString(ClaimName.DEPLOYMENT_ID)).isEqualTo("d");
        assertThat(named.getInt("exp") - named.getInt("iat")).isBetween(1, 300);
        assertThat(assertion(1).getString("aud"))
                .isEqualTo(platform.at("/token").toString());
        assertThat(assertion(1).getString("jti")).isNotEqualTo(named.getString("jti"));
    }

    private JsonObject assertion(int request) throws Exception {
        String token = platform.heard("/token").get(request).form().get("client_assertion");
        return JsonText.object(JWSObject.parse(token).getPayload().toString()).orElseThrow();
    }

    @Test
    void aTokenIsAskedForOnceAndKeptUntilShortlyBeforeItExpires() {
        read(platform.access(READ));
        platform.pass(Duration.ofSeconds(3_539));
        read(platform.access(READ));
        assertThat(platform.heard("/token")).hasSize(1);
        platform.pass(Duration.ofSeconds(1));
        read(platform.access(READ));
        assertThat(platform.heard("/token")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "\"60\"", "60.0"})
    void aTokenThatLivesShortIsKeptForHalfOfIt(String life) {
        platform.says("/token", 200, "{\"access_token\":\"a\",\"expires_in\":" + life + "}");

        read(platform.access(READ));
        platform.pass(Duration.ofSeconds(29));
        read(platform.access(READ));
        assertThat(platform.heard("/token")).hasSize(1);
        platform.pass(Duration.ofSeconds(1));
        read(platform.access(READ));
        assertThat(platform.heard("/token")).hasSize(2);
    }

    @Test
    void whoWantsTheSameTokenWaitsForOneAnswer() {
        List<CompletableFuture<ServiceReply>> all = IntStream.range(0, 8)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> read(platform.access(READ))))
                .toList();

        assertThat(all).allSatisfy(call -> assertThat(call.join()).isInstanceOf(ServiceReply.Done.class));
        assertThat(platform.heard("/token")).hasSize(1);
    }

    @Test
    void eachDeploymentHasItsOwnToken() {
        read(platform.access(READ));
        read(new ServiceAccess(platform.access(READ).registration(), "deployment-2", Set.of(READ)));

        assertThat(platform.heard("/token")).hasSize(2);
    }

    @Test
    void aPlatformThatNoLongerTakesATokenIsAskedOnceMoreWithANewOne() {
        platform.says("/thing", call -> new Says(call.header("Authorization").endsWith("token-1") ? 401 : 200, "[]"));

        assertThat(read(platform.access(READ))).isInstanceOf(ServiceReply.Done.class);
        assertThat(platform.heard("/thing")).hasSize(2);
        read(platform.access(READ));
        assertThat(platform.heard("/token")).hasSize(2);
    }

    @Test
    void aPlatformThatRefusesItsOwnFreshTokenIsTriedLaterAndNotAThirdTime() {
        platform.says("/thing", 401, "{\"error\":\"invalid_token\"}");

        assertThat(read(platform.access(READ)))
                .isEqualTo(new ServiceReply.TryLater("status 401: {\"error\":\"invalid_token\"}", Duration.ZERO));
        assertThat(platform.heard("/thing")).hasSize(2);
    }

    @Test
    void aScopeThatWasNotGrantedIsNamedAndNothingIsSent() {
        assertThat(read(platform.access(SCORE))).isEqualTo(new ServiceReply.MissingScope(READ));
        assertThat(platform.heard("/token")).isEmpty();
    }

    @Test
    void aScopeThatTheAnswerLeavesOutIsNamedAndNothingIsSent() {
        platform.says("/token", 200, "{\"access_token\":\"a\",\"expires_in\":3600,\"scope\":\"" + SCORE + "\"}");

        assertThat(read(platform.access(SCORE, READ))).isEqualTo(new ServiceReply.MissingScope(READ));
        assertThat(platform.heard("/thing")).isEmpty();
    }

    @Test
    void aScopeThatIsGrantedLaterIsFoundWithinTenMinutes() {
        platform.says("/token", 200, "{\"access_token\":\"a\",\"expires_in\":86400,\"scope\":\"" + SCORE + "\"}");
        assertThat(read(platform.access(SCORE, READ))).isInstanceOf(ServiceReply.MissingScope.class);
        platform.says("/token", 200, "{\"access_token\":\"b\",\"expires_in\":86400}");
        platform.pass(Duration.ofMinutes(10));

        assertThat(read(platform.access(SCORE, READ))).isInstanceOf(ServiceReply.Done.class);
    }

    @Test
    void aTokenWithoutAListOfScopesAllowsWhatWasAskedFor() {
        platform.says("/token", 200, "{\"access_token\":\"a\",\"token_type\":\"bearer\"}");

        assertThat(read(platform.access(READ))).isInstanceOf(ServiceReply.Done.class);
    }

    @Test
    void aPlatformThatRefusesOneOfTheScopesIsAskedForTheNeededOneAlone() {
        platform.says(
                "/token",
                request -> request.form().get("scope").contains(" ")
                        ? new Says(400, "{\"error\":\"invalid_scope\"}")
                        : new Says(200, "{\"access_token\":\"a\",\"expires_in\":3600}"));

        assertThat(read(platform.access(SCORE, READ))).isInstanceOf(ServiceReply.Done.class);
        read(platform.access(SCORE, READ));
        assertThat(platform.heard("/token")).hasSize(2);
        assertThat(platform.heard("/token").get(1).form()).containsEntry("scope", READ);
    }

    @Test
    void aPlatformThatRefusesTheNeededScopeNamesIt() {
        platform.says("/token", 400, "{\"error\":\"invalid_scope\"}");

        assertThat(read(platform.access(READ))).isEqualTo(new ServiceReply.MissingScope(READ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":7}",
                "{\"access_token\":\"a\\r\\nX-Evil: 1\"}",
                "{\"access_token\":\"a\",\"token_type\":\"mac\"}"
            })
    void anAnswerWithoutABearerTokenIsTriedLater(String body) {
        platform.says("/token", 200, body);

        assertThat(read(platform.access(READ))).isInstanceOf(ServiceReply.TryLater.class);
        assertThat(platform.heard("/thing")).isEmpty();
    }

    @Test
    void aTokenEndpointThatRefusesUsOrIsDownIsAskedAgainNextTime() {
        platform.says("/token", 401, "{\"error\":\"invalid_client\"}");
        assertThat(read(platform.access(READ)))
                .isEqualTo(new ServiceReply.TryLater("status 401: {\"error\":\"invalid_client\"}", Duration.ZERO));
        platform.says("/token", 200, "{\"access_token\":\"a\"}");
        assertThat(read(platform.access(READ))).isInstanceOf(ServiceReply.Done.class);
    }

    @Test
    void theValueOfATokenReachesNoLog() {
        assertThat(new TokenVerdict.Granted(
                                "secret", Set.of(READ), platform.clock().instant())
                        .toString())
                .doesNotContain("secret");
    }

    private ServiceReply read(ServiceAccess access) {
        return services.send(
                access, new ServiceCall(List.of(READ), Call.get(platform.at("/thing"), "application/json")));
    }

    @Test
    void aCallThatOneOfSeveralScopesAllowsTakesTheOneThatWasGranted() {
        ServiceCall call = new ServiceCall(List.of(READ, SCORE), Call.get(platform.at("/thing"), "application/json"));

        assertThat(services.send(platform.access(SCORE), call)).isInstanceOf(ServiceReply.Done.class);
        assertThat(platform.heard("/token").get(0).form()).containsAllEntriesOf(Map.of("scope", SCORE));
    }

    @Test
    void howeverManyTokensAPlatformGrantsTheMemoryOfThemStaysBounded() {
        ServiceTokens tokens = new ServiceTokens(
                        platform.client(), () -> LoopbackPlatform.KEYS, platform.clock(), UUID::randomUUID)
                .keepingAtMost(10);
        for (int deployment = 0; deployment < 25; deployment++) {
            tokens.find(new ServiceAccess(platform.access(READ).registration(), "d" + deployment, Set.of(READ)), READ);
        }

        assertThat(tokens.size()).isBetween(9, 11);
    }
}
