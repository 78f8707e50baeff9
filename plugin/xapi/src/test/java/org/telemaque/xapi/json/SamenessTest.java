package org.telemaque.xapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.xapi.Samples.full;
import static org.telemaque.xapi.Samples.simple;
import static org.telemaque.xapi.Samples.with;
import static org.telemaque.xapi.Samples.without;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            /stored | "2026-11-22T00:00:00Z"
            /authority | {"mbox":"mailto:lrs@example.com"}
            /verb/display | {"de":"geantwortet"}
            /object/definition | {"name":{"de":"anders"}}
            /timestamp | "2026-11-21T09:00:00.123Z"
            /id | "7CCD3322-E1A5-411A-A67D-6A735C76F119"
            /context/registration | "9CCD3322-E1A5-411A-A67D-6A735C76F119"
            /context/language | "FR-fr"
            /context/contextActivities/parent | [{"objectType":"Activity","id":"https://telemaque.example/id/quiz"}]
            /result/score/raw | 5
            /actor/member | [{"mbox":"mailto:b@EXAMPLE.com"},{"objectType":"Agent","account":{"homePage":"https://lms.example/","name":"a-1"},"name":"A"}]
            """)
    void theComparisonIgnoresWhatMeansTheSame(String pointer, String value) {
        assertThat(Sameness.same(full(), with(full(), pointer, value))).isTrue();
        assertThat(Sameness.same(with(full(), pointer, value), full())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            /verb/id | "http://adlnet.gov/expapi/verbs/passed"
            /object/id | "https://telemaque.example/id/quiz/Q1"
            /timestamp | "2026-11-21T10:00:00.124+01:00"
            /result/duration | "PT270.25S"
            /result/response | "MYTH"
            /result/success | false
            /result/score/raw | 6
            /result/extensions | {"https://telemaque.example/c":{"n":1.2}}
            /context/platform | "other"
            /context/contextActivities/other | [{"id":"https://telemaque.example/id/quiz"}]
            /actor/member | [{"mbox":"mailto:b@example.com"}]
            /version | "1.0.0"
            """)
    void theComparisonNoticesWhatMeansSomethingElse(String pointer, String value) {
        assertThat(Sameness.same(full(), with(full(), pointer, value))).isFalse();
    }

    @Test
    void theComparisonIgnoresWhatOnlyAStoreAdds() {
        JsonObject sent = without(without(simple(), "/id"), "/timestamp");
        JsonObject kept = with(with(simple(), "/version", "\"1.0.0\""), "/stored", "\"2026-11-21T10:00:00Z\"");
        assertThat(Sameness.same(sent, kept)).isTrue();
    }
}
