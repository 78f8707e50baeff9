package org.telemaque.liberty;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may ask, and how long things are kept. */
final class Limits {
    private static final int MOST_REQUESTS = 10_000_000;
    private static final int MOST_DAYS = 36_500;
    /** A clock that is wrong by more than this is to be set right. */
    private static final int MOST_LEEWAY = 600;

    private Limits() {}

    /** The properties by which the applications know them. */
    static Map<String, String> read(Variables variables) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(
                "telemaque.rate.person", number(variables.number("TELEMAQUE_RATE_PERSON", 0, MOST_REQUESTS, 1_200)));
        properties.put(
                "telemaque.rate.address", number(variables.number("TELEMAQUE_RATE_ADDRESS", 0, MOST_REQUESTS, 30_000)));
        properties.put(
                "telemaque.keys.rotation", number(variables.number("TELEMAQUE_KEYS_ROTATION", 0, MOST_DAYS, 180)));
        properties.put("telemaque.keep.visits", number(variables.number("TELEMAQUE_KEEP_VISITS", 1, MOST_DAYS, 90)));
        properties.put("telemaque.keep.journal", number(variables.number("TELEMAQUE_KEEP_JOURNAL", 1, MOST_DAYS, 400)));
        properties.put("telemaque.keep.parcels", number(variables.number("TELEMAQUE_KEEP_PARCELS", 1, MOST_DAYS, 90)));
        properties.put("telemaque.keep.grades", number(variables.number("TELEMAQUE_KEEP_GRADES", 1, MOST_DAYS, 400)));
        properties.put(
                "telemaque.clock.leeway", number(variables.number("TELEMAQUE_CLOCK_LEEWAY", 0, MOST_LEEWAY, 120)));
        return properties;
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
