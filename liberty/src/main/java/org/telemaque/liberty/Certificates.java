package org.telemaque.liberty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The certificate shown on HTTPS and those believed on outgoing calls.
 *
 * @param shown the operator's key store, or the one to be generated
 * @param trusted what is believed beside the certificates of Java
 */
record Certificates(Shown shown, TrustedCertificates trusted) {
    private static final String KEYSTORE = "TELEMAQUE_TLS_KEYSTORE";
    private static final String PASSWORD = "TELEMAQUE_TLS_PASSWORD";
    /** The other way to read "TELEMAQUE_TLS_KEYSTORE/_PASSWORD"; both are understood. */
    private static final String LONG_PASSWORD = "TELEMAQUE_TLS_KEYSTORE_PASSWORD";

    private static final int PASSWORD_BYTES = 24;

    /** Where the certificate of HTTPS comes from. */
    sealed interface Shown {}

    /**
     * A key store of the operator.
     *
     * @param file the key store
     * @param type PKCS12 or JKS
     * @param password opens it
     */
    record Given(Path file, String type, String password) implements Shown {}

    /** One that the server generates at its first start. */
    record Generated() implements Shown {}

    /** Reads both key stores, which must exist and open. */
    static Certificates read(Variables variables) {
        return new Certificates(shown(variables), TrustedCertificates.read(variables));
    }

    /** Makes what has to be generated, in the folder {@code keys} of the data directory, and tells the server of all. */
    Map<String, String> prepare(Path data, SecureRandom chance) throws IOException, GeneralSecurityException {
        Path keys = OwnerOnly.directory(data.resolve("keys"));
        Map<String, String> properties = new HashMap<>(trusted.prepare(keys.resolve("trusted.p12")));
        if (shown instanceof Given given) {
            properties.putAll(properties(given));
        } else {
            properties.putAll(properties(generated(keys, chance)));
        }
        return properties;
    }

    private static Map<String, String> properties(Given store) {
        return Map.of(
                "telemaque.tls.keystore", store.file().toString(),
                "telemaque.tls.keystore.type", store.type(),
                "telemaque.tls.password", store.password());
    }

    private static Given generated(Path keys, SecureRandom chance) throws IOException {
        Path file = keys.resolve("https.password");
        if (!Files.exists(file)) {
            Files.deleteIfExists(keys.resolve("https.p12"));
            byte[] bytes = new byte[PASSWORD_BYTES];
            chance.nextBytes(bytes);
            OwnerOnly.text(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return new Given(keys.resolve("https.p12"), "PKCS12", Files.readString(file));
    }

    private static Shown shown(Variables variables) {
        String name = variables.text(PASSWORD).isPresent() ? PASSWORD : LONG_PASSWORD;
        Optional<String> password = variables.text(name);
        if (variables.text(KEYSTORE).isEmpty()) {
            return password.isEmpty()
                    ? new Generated()
                    : variables.fault(name, "has no use without " + KEYSTORE, new Generated());
        }
        return password.<Shown>map(word -> given(variables, word))
                .orElseGet(() -> variables.fault(PASSWORD, "must be set, for " + KEYSTORE + " is", new Generated()));
    }

    private static Shown given(Variables variables, String password) {
        try {
            Path file = Path.of(variables.text(KEYSTORE).orElse("")).toAbsolutePath();
            return KeyStores.open(file, password)
                    .filter(KeyStores::holdsKey)
                    .<Shown>map(store -> new Given(file, store.getType().toUpperCase(Locale.ROOT), password))
                    .orElseGet(() -> unusable(variables));
        } catch (InvalidPathException notAPath) {
            return unusable(variables);
        }
    }

    private static Shown unusable(Variables variables) {
        return variables.fault(
                KEYSTORE,
                "must be a PKCS#12 or JKS file with a private key that " + PASSWORD + " opens, not "
                        + variables.quoted(KEYSTORE),
                new Generated());
    }
}
