package org.telemaque.liberty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Opens files of keys and certificates, whatever their kind. */
final class KeyStores {
    private KeyStores() {}

    /** The key store in a file, PKCS#12 or JKS; empty when there is none that this password opens. */
    static Optional<KeyStore> open(Path file, String password) {
        try {
            return Optional.of(KeyStore.getInstance(file.toFile(), password.toCharArray()));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the store holds a private key, without which it cannot serve HTTPS. */
    static boolean holdsKey(KeyStore store) {
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return true;
                }
            }
            return false;
        } catch (KeyStoreException unreadable) {
            return false;
        }
    }

    /** The certificates of a file: PEM or DER, or a key store with this password; none when it holds none. */
    static List<Certificate> certificates(Path file, String password) {
        List<Certificate> plain = plain(file);
        return plain.isEmpty()
                ? open(file, password).map(KeyStores::certificates).orElse(List.of())
                : plain;
    }

    /** The trusted certificates of a store. */
    static List<Certificate> certificates(KeyStore store) {
        try {
            List<Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)) {
                    found.add(store.getCertificate(alias));
                }
            }
            return found;
        } catch (KeyStoreException unreadable) {
            return List.of();
        }
    }

    private static List<Certificate> plain(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(input));
        } catch (IOException | CertificateException notPlain) {
            return List.of();
        }
    }
}
