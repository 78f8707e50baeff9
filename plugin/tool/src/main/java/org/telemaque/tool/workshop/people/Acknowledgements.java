package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.tool.workshop.people.MarkRow.Kind;
import org.telemaque.tool.workshop.people.MarkRow.Mark;

/** Who has acknowledged the notice on what is recorded, once per version of its text. */
@ApplicationScoped
public class Acknowledgements {
    private static final int MOST_KNOWN = 20_000;

    private final Marks marks;
    private final Text text;

    /** Who is known to have: asked at every request, and never taken back. */
    private final Set<Mark> known = ConcurrentHashMap.newKeySet();

    /** The text that is acknowledged; whoever shows it says which version a company has now. */
    public interface Text {
        /** The version that is shown to people of this company, 1 to 80 characters. */
        String version(String tenant);
    }

    /** For the container. */
    @Inject
    public Acknowledgements(Marks marks, Text text) {
        this.marks = marks;
        this.text = text;
    }

    @SuppressWarnings("NullAway")
    Acknowledgements() {
        this(null, null); // the container's proxy never uses it
    }

    /** Whether the person has acknowledged the version that is shown now. */
    @Transactional
    public boolean has(String tenant, UUID person) {
        Mark mark = new Mark(tenant, person, Kind.NOTICE, text.version(tenant));
        if (known.contains(mark)) {
            return true;
        }
        boolean has = marks.holds(mark);
        if (has) {
            remember(mark);
        }
        return has;
    }

    private void remember(Mark mark) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.add(mark);
    }

    /** Notes that the person has; false when that was noted before. */
    @Transactional
    public boolean acknowledge(String tenant, UUID person) {
        return marks.set(new Mark(tenant, person, Kind.NOTICE, text.version(tenant)));
    }
}
