package org.telemaque.lti.security;

import static org.telemaque.lti.security.LaunchAssert.assertAccepted;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPartiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://lms.example/", "https://LMS.example", "https://other.example", ""})
    void refusesATokenOfAnotherIssuerLetterByLetter(String issuer) {
        assertRefused(new GoodLaunch().with("iss", issuer).examined(), Reason.ISSUER_WRONG);
        assertRefused(new GoodLaunch().without("iss").examined(), Reason.ISSUER_WRONG);
    }

    @Test
    void refusesATokenWhoseAudienceIsAnotherClient() {
        assertRefused(new GoodLaunch().with("aud", "client-8").examined(), Reason.AUDIENCE_WRONG);
        assertRefused(new GoodLaunch().without("aud").examined(), Reason.AUDIENCE_WRONG);
        assertRefused(new GoodLaunch().with("aud", Json.createValue(7)).examined(), Reason.AUDIENCE_WRONG);
        assertRefused(new GoodLaunch().with("aud", GoodLaunch.json("[]")).examined(), Reason.AUDIENCE_WRONG);
        assertRefused(
                new GoodLaunch()
                        .with("aud", GoodLaunch.json("[\"client-7\",1]"))
                        .examined(),
                Reason.AUDIENCE_WRONG);
    }

    @Test
    void acceptsAnAudienceInAList() {
        assertAccepted(
                new GoodLaunch().with("aud", GoodLaunch.json("[\"client-7\"]")).examined());
    }

    @Test
    void refusesFurtherAudiencesWithOrWithoutAnAuthorizedParty() {
        GoodLaunch shared = new GoodLaunch().with("aud", GoodLaunch.json("[\"client-7\",\"client-8\"]"));

        assertRefused(shared.examined(), Reason.AUDIENCE_WRONG);
        assertRefused(shared.with("azp", "client-7").examined(), Reason.AUDIENCE_WRONG);
    }

    @Test
    void refusesATokenThatAnotherPartyAskedFor() {
        assertAccepted(new GoodLaunch().with("azp", "client-7").examined());
        assertRefused(new GoodLaunch().with("azp", "client-8").examined(), Reason.AUTHORIZED_PARTY_WRONG);
        assertRefused(new GoodLaunch().with("azp", Json.createValue(7)).examined(), Reason.AUTHORIZED_PARTY_WRONG);
    }

    @Test
    void refusesANonceThatIsNotTheOneOfTheLogin() {
        assertRefused(new GoodLaunch().with("nonce", "nonce-43").examined(), Reason.NONCE_WRONG);
        assertRefused(new GoodLaunch().without("nonce").examined(), Reason.NONCE_WRONG);
        assertRefused(new GoodLaunch().with("nonce", Json.createValue(42)).examined(), Reason.NONCE_WRONG);
    }
}
