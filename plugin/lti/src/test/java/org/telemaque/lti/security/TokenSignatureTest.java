package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.lti.security.LaunchAssert.assertAccepted;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.Json;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSignatureTest {
    @Test
    void aLaunchIsAcceptedOrRefusedWithOneReasonAndNothingElseCanComeOut() {
        LaunchVerdict good = new GoodLaunch().examined();

        assertThat(assertAccepted(good).resourceLink().id()).isEqualTo("link-3");
        assertThat(((LaunchVerdict.Accepted) good).checks())
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("the token is three readable parts", "it is signed with RS256");
        assertRefused(GoodLaunch.validator().validate("", GoodLaunch.EXPECTED), Reason.TOKEN_MALFORMED);
    }

    @Test
    void refusesATokenThatDoesNotNameItsKey() {
        assertRefused(new GoodLaunch().withoutHeader("kid").examined(), Reason.KEY_UNNAMED);
        assertRefused(new GoodLaunch().header("kid", "").examined(), Reason.KEY_UNNAMED);
        assertRefused(new GoodLaunch().header("kid", Json.createValue(1)).examined(), Reason.KEY_UNNAMED);
    }

    @Test
    void refusesATokenWhoseKeyThePlatformDoesNotPublish() {
        assertRefused(new GoodLaunch().header("kid", "another").examined(), Reason.KEY_UNKNOWN);
    }

    @Test
    void saysWhenTheKeysCannotBeRead() {
        LaunchValidator validator = new LaunchValidator(
                (keySet, kid) -> new PlatformKeys.Unreachable("status 500"),
                GoodLaunch.CLOCK,
                LaunchValidator.USUAL_LEEWAY);

        LtiRejection no = assertRefused(
                validator.validate(new GoodLaunch().token(), GoodLaunch.EXPECTED), Reason.KEYS_UNREACHABLE);
        assertThat(no.detail()).isEqualTo("status 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "RS384", "ES256", "PS256", "rs256", ""})
    void onlyRs256IsBelieved(String algorithm) {
        assertRefused(new GoodLaunch().header("alg", algorithm).examined(), Reason.ALGORITHM_FORBIDDEN);
        assertRefused(new GoodLaunch().withoutHeader("alg").examined(), Reason.ALGORITHM_FORBIDDEN);
    }

    @Test
    void refusesAnUnsignedToken() {
        String unsigned = GoodLaunch.part("{\"alg\":\"none\",\"kid\":\"" + GoodLaunch.KID + "\"}") + "."
                + GoodLaunch.part(new GoodLaunch().claims().toString()) + ".";

        assertRefused(GoodLaunch.validator().validate(unsigned, GoodLaunch.EXPECTED), Reason.ALGORITHM_FORBIDDEN);
        String stripped = new GoodLaunch().token().replaceAll("\\.[^.]*$", ".");
        assertRefused(GoodLaunch.validator().validate(stripped, GoodLaunch.EXPECTED), Reason.SIGNATURE_WRONG);
    }

    @Test
    void refusesHs256WithThePublicKeyAsItsSecret() throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(GoodLaunch.KID).build();
        JWSObject token =
                new JWSObject(header, new Payload(new GoodLaunch().claims().toString()));
        token.sign(new MACSigner(GoodLaunch.PLATFORM.getPublic().getEncoded()));

        assertRefused(
                GoodLaunch.validator().validate(token.serialize(), GoodLaunch.EXPECTED), Reason.ALGORITHM_FORBIDDEN);
    }

    @Test
    void theKeyComesFromTheRegisteredKeySetNeverFromTheToken() {
        String stranger = new RSAKey.Builder((RSAPublicKey) GoodLaunch.STRANGER.getPublic())
                .keyID(GoodLaunch.KID)
                .build()
                .toJSONString();
        GoodLaunch forged = new GoodLaunch().signedBy(GoodLaunch.STRANGER);

        assertRefused(forged.examined(), Reason.SIGNATURE_WRONG);
        assertRefused(forged.header("jwk", GoodLaunch.json(stranger)).examined(), Reason.SIGNATURE_WRONG);
        assertRefused(forged.header("jku", "https://evil.example/keys").examined(), Reason.SIGNATURE_WRONG);
        assertRefused(forged.header("x5u", "https://evil.example/cert").examined(), Reason.SIGNATURE_WRONG);
        assertAccepted(
                new GoodLaunch().header("jku", "https://evil.example/keys").examined());
    }

    @Test
    void refusesATamperedPayload() {
        String token = new GoodLaunch().token();
        String other = GoodLaunch.part(
                new GoodLaunch().with("sub", "someone-else").claims().toString());
        String tampered = token.replaceAll("\\.[^.]*\\.", "." + other + ".");

        assertRefused(GoodLaunch.validator().validate(tampered, GoodLaunch.EXPECTED), Reason.SIGNATURE_WRONG);
    }

    @Test
    void refusesExtensionsThatNobodyAgreedOn() {
        assertRefused(
                new GoodLaunch().header("crit", GoodLaunch.json("[\"b64\"]")).examined(), Reason.EXTENSION_UNKNOWN);
        assertRefused(new GoodLaunch().header("b64", GoodLaunch.json("false")).examined(), Reason.EXTENSION_UNKNOWN);
    }
}
