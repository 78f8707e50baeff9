package org.telemaque.tool.door.home;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.web.Words;

/**
 * Tells entries of the journal to the person they are about.
 *
 * @param words in the reader's language
 * @param reader the person
 * @param names of those who acted, as far as they are known
 */
record Told(Words words, UUID reader, Map<UUID, String> names) {

    private static final String PATH = "path/";
    private static final Set<Act> OF_PATHS = Set.of(
            Act.PATH_ASSIGNED,
            Act.ASSIGNMENT_WITHDRAWN,
            Act.MILESTONE_CONFIRMED,
            Act.MILESTONE_SENT_BACK,
            Act.MILESTONE_TAKEN_BACK);
    private static final Set<Act> WORDED = Set.of(
            Act.PATH_ASSIGNED,
            Act.ASSIGNMENT_WITHDRAWN,
            Act.MILESTONE_CONFIRMED,
            Act.MILESTONE_SENT_BACK,
            Act.MILESTONE_TAKEN_BACK,
            Act.RECORD_UNMASKED,
            Act.RECORDS_EXPORTED,
            Act.READER_GRANTED,
            Act.READER_REVOKED,
            Act.NOTICE_ACKNOWLEDGED,
            Act.LAUNCH_ACCEPTED);

    /** The name of the one who acted, or what stands for it. */
    String who(Entry entry) {
        if (entry.actor().equals(reader)) {
            return words.say("home.who.you");
        }
        return entry.actor().equals(Entry.NOBODY)
                ? words.say("home.who.operator")
                : names.getOrDefault(entry.actor(), words.say("home.who.unknown"));
    }

    /** What was done. */
    String what(Entry entry) {
        return WORDED.contains(entry.act())
                ? words.say("home.act." + entry.act().name().toLowerCase(Locale.ROOT))
                : words.say("home.act.other");
    }

    /** The reason that was given for looking; other details are notes of the house. */
    String reason(Entry entry) {
        return entry.act() == Act.RECORD_UNMASKED ? entry.detail() : "";
    }

    /** The path that the entry is about. */
    static Optional<String> path(Entry entry) {
        boolean named = OF_PATHS.contains(entry.act()) && entry.detail().startsWith(PATH);
        return named ? Optional.of(entry.detail().substring(PATH.length())) : Optional.empty();
    }
}
