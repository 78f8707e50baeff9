package org.telemaque.xapi.store;

import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.validation.Defect;

/** What came of handing statements to a store. */
public sealed interface Storing
        permits Storing.Stored, Storing.Conflicting, Storing.Malformed, Storing.TooLarge, RecordStore.Unanswered {
    /**
     * All of them are in the store.
     *
     * @param ids their ids, in order
     */
    record Stored(List<UUID> ids) implements Storing {}

    /**
     * None was stored: another statement already has one of the ids.
     *
     * @param why the store's words
     */
    record Conflicting(String why) implements Storing {}

    /**
     * None was stored: something is wrong with one of them.
     *
     * @param defects what is wrong, at least one; a store elsewhere says it in one sentence
     */
    record Malformed(List<Defect> defects) implements Storing {}

    /**
     * None was stored: they are too much at once.
     *
     * @param why the store's words
     */
    record TooLarge(String why) implements Storing {}
}
