package org.telemaque.lti.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pinned address takes nothing away from TLS: the name is asked for, and the certificate must be the name's. */
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private HttpsServer server;
    private GuardedClient client;

    @BeforeEach
    void start() throws Exception {
        SSLContext tls = contextOf(keyStore());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            byte[] names = session.getRequestedServerNames().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, names.length);
            exchange.getResponseBody().write(names);
            exchange.close();
        });
        server.start();
        AddressGuard guard =
                new AddressGuard(true, List.of(), host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")});
        client = new GuardedClient(guard, tls, Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void aPinnedCallNamesItsHostToTlsAndBelievesItsCertificate() {
        assertThat(client.read(address("lms.example.test")))
                .isInstanceOfSatisfying(
                        GuardedClient.Answer.class,
                        answer -> assertThat(answer.body()).contains("lms.example.test"));
    }

    @Test
    void aCertificateOfAnotherNameIsNotBelieved() {
        assertThat(client.read(address("other.example.test"))).isInstanceOf(GuardedClient.NoAnswer.class);
    }

    private URI address(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/keys");
    }

    private static SSLContext contextOf(KeyStore store) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore keyStore() throws Exception {
        Path file = folder.resolve("lms.p12");
        if (!Files.exists(file)) {
            Process made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "lms",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=lms.example.test",
                            "-ext",
                            "san=dns:lms.example.test",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .inheritIO()
                    .start();
            assertThat(made.waitFor()).isZero();
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
        // A trusted certificate beside the key: a key's own certificate is no anchor of trust.
        store.setCertificateEntry("trusted", store.getCertificate("lms"));
        return store;
    }
}
