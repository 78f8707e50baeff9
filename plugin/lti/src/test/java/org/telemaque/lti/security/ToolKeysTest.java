package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class ToolKeysTest {
    private static final ToolKeys KEYS = ToolKeys.generate("key-1", new SecureRandom());

    @Test
    void thePublishedKeySetHoldsNoPrivatePart() {
        JsonObject key = GoodLaunch.json(KEYS.publicJson())
                .asJsonObject()
                .getJsonArray("keys")
                .getJsonObject(0);

        assertThat(key.keySet()).containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
        assertThat(key.getString("alg")).isEqualTo("RS256");
        assertThat(key.getString("use")).isEqualTo("sig");
        assertThat(key.getString("kid")).isEqualTo("key-1");
    }

    @Test
    void whatIsSignedIsVerifiedByThePublishedKey() throws Exception {
        String token =
                KEYS.sign(Json.createObjectBuilder().add("sub", "client-7").build());

        JWSObject read = JWSObject.parse(token);
        assertThat(read.getHeader().getKeyID()).isEqualTo("key-1");
        assertThat(read.verify(new RSASSAVerifier(
                        JWKSet.parse(KEYS.publicJson()).getKeyByKeyId("key-1").toRSAKey())))
                .isTrue();
    }

    @Test
    void storedKeysComeBackAbleToSign() {
        ToolKeys back = ToolKeys.read(KEYS.privateJson());

        assertThat(back.publicJson()).isEqualTo(KEYS.publicJson());
        assertThat(back.sign(JsonObject.EMPTY_JSON_OBJECT)).isEqualTo(KEYS.sign(JsonObject.EMPTY_JSON_OBJECT));
    }

    @Test
    void aNewKeySignsWhileTheOldOneIsStillPublished() {
        ToolKeys rotated = ToolKeys.generate("key-2", new SecureRandom()).before(KEYS);

        assertThat(rotated.currentKid()).isEqualTo("key-2");
        assertThat(rotated.publicJson()).contains("key-1", "key-2");
    }

    @Test
    void whatIsNoKeyThatSignsIsABug() {
        assertThatIllegalStateException().isThrownBy(() -> ToolKeys.read("{}"));
        assertThatIllegalStateException().isThrownBy(() -> ToolKeys.read("{\"keys\":[]}"));
        assertThatIllegalStateException().isThrownBy(() -> ToolKeys.read(KEYS.publicJson()));
    }
}
