package org.telemaque.tool.workshop.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.telemaque.tool.foundation.event.Learner;

/** One learner's own notes, one for each lesson; nobody else is ever given them. */
@ApplicationScoped
public class Notebook {

    /** More characters than this are not kept. */
    public static final int LONGEST = 10_000;

    private final Notes notes;

    @Inject
    Notebook(Notes notes) {
        this.notes = notes;
    }

    @SuppressWarnings("NullAway")
    Notebook() {
        this(null); // the container's proxy never uses it
    }

    /** What the learner wrote about a lesson, named {@code course/lesson}; empty when nothing. */
    public String read(Learner writer, String lesson) {
        return notes.on(writer, lesson).map(Note::words).orElse("");
    }

    /** Keeps what now stands there, in place of what stood there before; when nothing does, the note is forgotten. */
    public void keep(Learner writer, String lesson, String words) {
        String shortened = words.substring(0, Math.min(words.length(), LONGEST));
        try {
            notes.keep(writer, lesson, shortened);
        } catch (PersistenceException clash) {
            notes.keep(writer, lesson, shortened); // two devices began the note at once: the second finds the first's
        }
    }

    /** All the learner's notes, by the name of their lesson. */
    public List<Note> all(Learner writer) {
        return notes.of(writer);
    }
}
