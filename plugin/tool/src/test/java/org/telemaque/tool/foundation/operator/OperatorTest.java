package org.telemaque.tool.foundation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {
    @ParameterizedTest
    @CsvSource({
        "Bearer secret, secret",
        "Basic b3BlcmF0b3I6c2VjOnJldA==, sec:ret",
        "Basic ***, ''",
        "Digest x, ''",
        "'', ''",
    })
    void theTokenComesAsABearerOrAsThePasswordOfABrowsersSignIn(String authorization, String token) {
        assertThat(Operator.given(authorization)).isEqualTo(token);
    }
}
