package org.telemaque.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.value.XapiVersion;

class LrsPartsTest {
    private static final String SETTING = "telemaque.lrs.default.version";
    private static final String VERSION = "X-Experience-API-Version";

    @Test
    void theSecondEditionIsSaidWhereItIsTheDefaultAndTheFirstIsSpokenStill() throws Exception {
        XapiVersion edition = parts(Map.of(SETTING, "2.0.0")).edition().version();
        LocalStore store = LocalStore.start(TestDatabase.H2, edition);
        assertThat(said(store, "about", "")).isEqualTo("200 2.0.0");
        assertThat(said(store, "statements", ""))
                .as("no version, no statements")
                .isEqualTo("400 2.0.0");
        assertThat(said(store, "statements", "1.0.3")).isEqualTo("200 1.0.3");
        assertThat(said(store, "statements", "2.0.0")).isEqualTo("200 2.0.0");
    }

    @Test
    void theFirstEditionIsTheDefaultWhereNothingIsSaid() {
        assertThat(parts(Map.of()).edition().version()).isEqualTo(XapiVersion.V1_0_3);
        assertThatThrownBy(() -> parts(Map.of(SETTING, "2.0")).edition())
                .hasMessage("TELEMAQUE_LRS_DEFAULT_VERSION must be 1.0.3 or 2.0.0, not 2.0");
    }

    private static String said(LocalStore store, String path, String version) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(store.endpoint().resolve(path)).header("Authorization", authorization());
        if (!version.isEmpty()) {
            request.header(VERSION, version);
        }
        HttpResponse<Void> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() + " " + answer.headers().firstValue(VERSION).orElse("none");
    }

    private static String authorization() throws IOException, InterruptedException {
        return Login.basic(LocalStore.ROOT.key(), LocalStore.ROOT.secret()).authorization();
    }

    private static LrsParts parts(Map<String, String> settings) {
        return new LrsParts(new Settings(settings));
    }

    /** Settings as the server hands them over. */
    private record Settings(Map<String, String> values) implements Config {
        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException(type.getName());
        }
    }
}
