package org.telemaque.xapi.value;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something took, in the designator form of ISO 8601 (xAPI 1.0.3, Data 4.6).
 *
 * @param text the form as it was written, for example {@code PT4H35M59.14S}, {@code P3Y} or {@code P4W}
 */
public record IsoDuration(String text) {
    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";
    private static final Pattern SHAPE =
            Pattern.compile("P(?:%1$sW|(?=.)(?:%1$sY)?(?:%1$sM)?(?:%1$sD)?(?:T(?=.)(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?)"
                    .formatted(NUMBER));
    private static final Pattern FRACTION_AT_THE_END = Pattern.compile("[^.,]*(?:[.,]\\d+[A-Z])?");
    private static final Pattern SECONDS = Pattern.compile("(.*[A-Z]\\d+)(?:[.,](\\d+))?S");
    private static final long NANOS_OF_A_HUNDREDTH = 10_000_000L;

    /** Refuses a text in another form, such as weeks mixed with days. */
    public IsoDuration {
        if (!isDuration(text)) {
            throw new IllegalArgumentException("Not an ISO 8601 duration: " + text);
        }
    }

    /** A measured time, cut to the hundredth of a second that xAPI compares. */
    public static IsoDuration of(Duration measured) {
        long nanos = measured.getNano() / NANOS_OF_A_HUNDREDTH * NANOS_OF_A_HUNDREDTH;
        return new IsoDuration(Duration.ofSeconds(measured.getSeconds(), nanos).toString());
    }

    /** The text of a duration with its seconds cut, never rounded, to two decimals: what 2.0 compares. */
    public static String cut(String text) {
        Matcher seconds = SECONDS.matcher(text);
        return seconds.matches()
                ? seconds.group(1) + "." + (Objects.requireNonNullElse(seconds.group(2), "") + "00").substring(0, 2)
                        + "S"
                : text;
    }

    /** Whether a text is a duration: a fraction only in the smallest unit, weeks alone. */
    public static boolean isDuration(String text) {
        return SHAPE.matcher(text).matches()
                && FRACTION_AT_THE_END.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
