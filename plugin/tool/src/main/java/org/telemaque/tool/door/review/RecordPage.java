package org.telemaque.tool.door.review;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.workshop.telling.Facts.Fact;

/**
 * One record: its sentence, its facts, its JSON.
 *
 * @param sentence the record in one sentence
 * @param facts by name
 * @param competencies titles of those that the record names
 * @param json the record as it may be shown
 * @param unmasking how the reader learns whose it is
 */
public record RecordPage(
        Frame frame,
        String title,
        String sentence,
        List<Fact> facts,
        List<String> competencies,
        String json,
        Unmasking unmasking)
        implements Page {
    private static final int UNPROCESSABLE = 422;

    /** Keeps its own copies. */
    public RecordPage {
        facts = List.copyOf(facts);
        competencies = List.copyOf(competencies);
    }

    @Override
    public int status() {
        return unmasking.state() == State.REFUSED ? UNPROCESSABLE : Page.super.status();
    }

    /** How far the reader came with learning whose the record is. */
    public enum State {
        /** Nobody of the company is behind it. */
        NOBODY,
        /** The reader may give a reason. */
        ASKING,
        /** The reason was too short. */
        REFUSED,
        /** The name is shown. */
        SHOWN
    }

    /**
     * How the reader learns whose it is.
     *
     * @param action where the reason is sent
     * @param sensitive whether nobody is shown without it
     * @param reason as it was typed
     * @param name whose the record is; empty before, and where the LMS shares no name
     */
    public record Unmasking(State state, String action, boolean sensitive, String reason, String name) {}
}
