package org.telemaque.lrs.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void aTagIsUnderstoodWithItsQuotesAndWithout() {
        assertThat(Conditions.tags("\"a\", W/\"b\",c , *")).containsExactly("a", "b", "c", "*");
        assertThat(Conditions.tags(null)).isEmpty();
        assertThat(Conditions.tags(" , ")).isEmpty();
    }

    @Test
    void linksLeadWhereTheStoreIsSeenFromOutside() {
        assertThat(new PublicPath(URI.create("https://t.example/")).of("statements"))
                .isEqualTo("/xapi/statements");
        assertThat(new PublicPath(URI.create("https://t.example/sub")).of("statements"))
                .isEqualTo("/sub/xapi/statements");
    }
}
