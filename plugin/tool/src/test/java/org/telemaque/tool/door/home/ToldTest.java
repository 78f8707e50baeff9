package org.telemaque.tool.door.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;

class ToldTest {

    private static final UUID READER = new UUID(0, 1);
    private static final UUID REVIEWER = new UUID(0, 2);

    private final Told told = new Told(Words.in(Language.ENGLISH), READER, Map.of(REVIEWER, "Claire Martin"));

    @Test
    void whoActedOnSomebodysRecordsIsToldWithTheReason() {
        Entry entry = entry(REVIEWER, Act.RECORD_UNMASKED, "complaint of 3 May");
        assertThat(told.who(entry)).isEqualTo("Claire Martin");
        assertThat(told.what(entry)).contains("for this reason");
        assertThat(told.reason(entry)).isEqualTo("complaint of 3 May");
    }

    @Test
    void theReaderTheOperatorAndAStrangerAreSaidInWords() {
        assertThat(told.who(entry(READER, Act.NOTICE_ACKNOWLEDGED, "v"))).isEqualTo("You");
        assertThat(told.who(entry(Entry.NOBODY, Act.READER_GRANTED, ""))).isEqualTo("The technical administrator");
        assertThat(told.who(entry(new UUID(0, 9), Act.PATH_ASSIGNED, ""))).startsWith("Somebody");
    }

    @Test
    void everyActHasWordsAndNotesOfTheHouseAreNotShown() {
        for (Act act : Act.values()) {
            Entry entry = entry(REVIEWER, act, "note of the house");
            assertThat(told.what(entry)).as(act.name()).isNotBlank();
            assertThat(told.reason(entry).isEmpty()).as(act.name()).isEqualTo(act != Act.RECORD_UNMASKED);
        }
    }

    @Test
    void onlyWhatConcernsAPathNamesOne() {
        assertThat(Told.path(entry(REVIEWER, Act.PATH_ASSIGNED, "path/socle"))).contains("socle");
        assertThat(Told.path(entry(REVIEWER, Act.RECORD_UNMASKED, "path/socle")))
                .isEmpty();
    }

    private static Entry entry(UUID actor, Act act, String detail) {
        return new Entry(Instant.EPOCH, "acme", actor, act, READER.toString(), detail);
    }
}
