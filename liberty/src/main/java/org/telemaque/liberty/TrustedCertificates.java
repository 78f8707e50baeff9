package org.telemaque.liberty;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Certificates of the operator that are believed on outgoing calls, beside those that come with Java.
 *
 * @param own those of the operator; none when the variable is unset
 */
record TrustedCertificates(List<Certificate> own) {
    private static final String TRUSTSTORE = "TELEMAQUE_TRUSTSTORE";
    /** The customary word of trust stores, which hold nothing secret. */
    private static final String PASSWORD = "changeit";

    /** Reads the file, which must hold at least one certificate. */
    static TrustedCertificates read(Variables variables) {
        List<Certificate> own = variables
                .text(TRUSTSTORE)
                .map(TrustedCertificates::certificates)
                .orElse(List.of());
        if (variables.text(TRUSTSTORE).isPresent() && own.isEmpty()) {
            variables.fault(
                    TRUSTSTORE,
                    "must be a file of certificates (PEM, or PKCS#12 or JKS with the password " + PASSWORD + "), not "
                            + variables.quoted(TRUSTSTORE),
                    own);
        }
        return new TrustedCertificates(own);
    }

    /** Writes them into one store together with those of Java, and names it to the JVM; nothing to do when there are none. */
    Map<String, String> prepare(Path file) throws IOException, GeneralSecurityException {
        if (own.isEmpty()) {
            return Map.of();
        }
        Files.deleteIfExists(file);
        write(OwnerOnly.file(file));
        return Map.of(
                "javax.net.ssl.trustStore",
                file.toString(),
                "javax.net.ssl.trustStoreType",
                "PKCS12",
                "javax.net.ssl.trustStorePassword",
                PASSWORD);
    }

    private void write(Path file) throws IOException, GeneralSecurityException {
        List<Certificate> all = new ArrayList<>(own);
        all.addAll(certificates(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")
                .toString()));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Certificate certificate : all) {
            store.setCertificateEntry("trusted-" + store.size(), certificate);
        }
        try (OutputStream output = Files.newOutputStream(file)) {
            store.store(output, PASSWORD.toCharArray());
        }
    }

    private static List<Certificate> certificates(String file) {
        try {
            return KeyStores.certificates(Path.of(file), PASSWORD);
        } catch (InvalidPathException notAPath) {
            return List.of();
        }
    }
}
