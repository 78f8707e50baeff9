package org.telemaque.tool.workshop.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.StrictJson;

/**
 * As whom people appear in a store elsewhere.
 *
 * @param key makes the names that only this store knows them by; empty where they keep the account of our own store
 */
record Guise(String key) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /** A Statement of ours as the store shall see it; its id stays. */
    String dress(String statement) {
        return key.isEmpty() ? statement : renamed(statement);
    }

    private String renamed(String statement) {
        JsonObject json =
                ((StrictJson.Parsed.Value) StrictJson.parse(statement)).json().asJsonObject();
        JsonObject actor = json.getJsonObject("actor");
        JsonObject account = actor.getJsonObject("account");
        String name = name(account.getString("homePage") + "|" + account.getString("name"));
        JsonObject dressed = Provided.JSON
                .createObjectBuilder(actor)
                .add("account", Provided.JSON.createObjectBuilder(account).add("name", name))
                .build();
        return Provided.JSON
                .createObjectBuilder(json)
                .add("actor", dressed)
                .build()
                .toString();
    }

    private String name(String account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(account.getBytes(UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return key.isEmpty() ? "accounts" : "pseudonyms";
    }
}
