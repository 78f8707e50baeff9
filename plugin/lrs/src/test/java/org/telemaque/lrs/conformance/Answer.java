package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.telemaque.xapi.json.StrictJson;

/** What a store answered. */
record Answer(HttpResponse<byte[]> response) {
    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return response.body();
    }

    Answer is(int status) {
        assertThat(status()).as("status of the answer: %s", text()).isEqualTo(status);
        return this;
    }

    JsonValue json() {
        assertThat(StrictJson.parse(response.body())).isInstanceOf(StrictJson.Parsed.Value.class);
        return ((StrictJson.Parsed.Value) StrictJson.parse(response.body())).json();
    }

    JsonObject object() {
        return json().asJsonObject();
    }

    JsonArray array() {
        return json().asJsonArray();
    }

    List<String> ids() {
        return object().getJsonArray("statements").stream()
                .map(one -> one.asJsonObject().getString("id"))
                .toList();
    }
}
