package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.telemaque.tool.workshop.people.MarkRow.Kind;
import org.telemaque.tool.workshop.people.MarkRow.Mark;

/** Who may read the records of the whole company: granted person by person; who grants writes it into the journal. */
@ApplicationScoped
public class Readers {
    private final Marks marks;
    private final People people;

    /** For the container. */
    @Inject
    public Readers(Marks marks, People people) {
        this.marks = marks;
        this.people = people;
    }

    @SuppressWarnings("NullAway")
    Readers() {
        this(null, null); // the container's proxy never uses it
    }

    /** Whether the person may. */
    @Transactional
    public boolean mayReadAll(String tenant, UUID person) {
        return marks.holds(mark(tenant, person));
    }

    /** Lets the person; a person of another company is not found. */
    @Transactional
    public boolean grant(String tenant, UUID person) {
        boolean known = people.find(tenant, person).isPresent();
        if (known) {
            marks.set(mark(tenant, person));
        }
        return known;
    }

    /** Takes it back. */
    @Transactional
    public void revoke(String tenant, UUID person) {
        marks.remove(mark(tenant, person));
    }

    /** Everybody who may. */
    @Transactional
    public Collection<Person> all(String tenant) {
        return people.named(tenant, marks.people(tenant, Kind.READER)).values();
    }

    /** Everybody who may, of whatever company. */
    @Transactional
    public Collection<Person> ofAll(int most) {
        return people.withIds(marks.everybody(Kind.READER, most));
    }

    private static Mark mark(String tenant, UUID person) {
        return new Mark(tenant, person, Kind.READER, "");
    }
}
