package org.telemaque.demolms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PlatformKeyTest {

    private final PlatformKey key = new PlatformKey(new SecureRandom());
    private final JWTClaimsSet claims =
            new JWTClaimsSet.Builder().subject("1001").build();

    @Test
    void knowsTheSubjectOfATokenThatItSigned() {
        assertThat(key.subject(key.sign(claims))).contains("1001");
    }

    @Test
    void knowsNobodyInATokenOfAnotherKeyOrInNoTokenAtAll() {
        String foreign = new PlatformKey(new SecureRandom()).sign(claims);

        assertThat(key.subject(foreign)).isEmpty();
        assertThat(key.subject("three.unsigned.words")).isEmpty();
        assertThat(key.subject("")).isEmpty();
    }

    @Test
    void aPairThatIsBeingMadeAsideIsTheOneThatSigns() {
        key.prepare();
        String published = key.publicKeys();
        key.prepare();

        assertThat(key.publicKeys()).isEqualTo(published);
        assertThat(key.subject(key.sign(claims))).contains("1001");
    }

    @Test
    void rotationReplacesThePair() {
        String before = key.sign(claims);
        key.rotate();

        assertThat(key.subject(before)).isEmpty();
    }
}
