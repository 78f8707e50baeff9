package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.tool.workshop.people.MarkRow.Kind;
import org.telemaque.tool.workshop.people.MarkRow.Mark;

/** Who has acknowledged the notice on what is recorded, once per version of its text. */
@ApplicationScoped
public class Acknowledgements {
    private final Marks marks;
    private final String version;

    /** For the container; whoever replaces the notice's text gives it a new version. */
    @Inject
    public Acknowledgements(
            Marks marks, @ConfigProperty(name = "telemaque.notice.version", defaultValue = "1") String version) {
        this.marks = marks;
        this.version = version;
    }

    @SuppressWarnings("NullAway")
    Acknowledgements() {
        this(null, null); // the container's proxy never uses it
    }

    /** The version that is shown now. */
    public String version() {
        return version;
    }

    /** Whether the person has acknowledged the version that is shown now. */
    @Transactional
    public boolean has(String tenant, UUID person) {
        return marks.holds(new Mark(tenant, person, Kind.NOTICE, version));
    }

    /** Notes that the person has. */
    @Transactional
    public void acknowledge(String tenant, UUID person) {
        marks.set(new Mark(tenant, person, Kind.NOTICE, version));
    }
}
