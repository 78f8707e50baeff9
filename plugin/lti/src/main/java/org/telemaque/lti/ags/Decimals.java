package org.telemaque.lti.ags;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers exactly, and only those of a size that a mark can have. */
final class Decimals {
    private static final int MOST_DIGITS = 30;

    private Decimals() {}

    static Optional<BigDecimal> in(JsonObject object, String name) {
        return object.get(name) instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue()).filter(Decimals::isOfUse)
                : Optional.empty();
    }

    private static boolean isOfUse(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }
}
