package org.telemaque.xapi.validation;

import jakarta.json.JsonValue;

/** What one value must be. */
@FunctionalInterface
interface Rule {
    /** Notes at the place what is wrong with the value. */
    void check(JsonValue value, Place place);
}
