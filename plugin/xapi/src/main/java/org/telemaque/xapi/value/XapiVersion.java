package org.telemaque.xapi.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The editions of the specification that statements and requests can follow. */
public enum XapiVersion {
    /** ADL's 1.0.3, which any 1.0 or 1.0.x asks for. */
    V1_0_3("1.0.3", "1\\.0(?:\\.\\d+)?"),
    /** IEEE 9274.1.1, which any 2.0 or 2.0.x asks for. */
    V2_0_0("2.0.0", "2\\.0(?:\\.\\d+)?");

    private final String number;
    private final Pattern asked;

    XapiVersion(String number, String asked) {
        this.number = number;
        this.asked = Pattern.compile(asked);
    }

    /** The edition that a version text asks for; empty when none does. */
    public static Optional<XapiVersion> asked(String text) {
        return Arrays.stream(values())
                .filter(version -> version.asked.matcher(text).matches())
                .findFirst();
    }

    /** What the header {@code X-Experience-API-Version} says of this edition. */
    public String number() {
        return number;
    }
}
