package org.telemaque.xapi.statement;

import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/**
 * What was done (xAPI 1.0.3, Data 2.4.3).
 *
 * @param id the verb's name in the world
 * @param display the verb for people to read; it changes nothing of the meaning
 */
public record Verb(Iri id, LanguageMap display) {
    /** The verb that takes back another statement (Data 2.3.2). */
    public static final Verb VOIDED = of("http://adlnet.gov/expapi/verbs/voided");

    /** The verb of that name, without a word for people. */
    public static Verb of(String id) {
        return new Verb(Iri.of(id), LanguageMap.none());
    }

    /** Whether this verb takes back another statement, however it is displayed. */
    public boolean voids() {
        return id.equals(VOIDED.id);
    }
}
