package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.telemaque.xapi.value.XapiVersion;

/** The About resource (1.0.3, Communication 2.8). */
class AboutTest {
    @BothEditions
    void everybodyMayKnowWhichEditionsAreOffered(XapiVersion edition) {
        Lrs nobody = Lrs.in(edition).without("Authorization");
        assertThat(nobody.get("about").is(200).object().getJsonArray("version").toString())
                .contains("\"1.0.3\"", "\"2.0.0\"");
        Answer without = nobody.without("X-Experience-API-Version").get("about").is(200);
        assertThat(without.header("X-Experience-API-Version")).isNotEmpty();
        nobody.get("about", "x", "y").is(400);
    }
}
