package org.telemaque.tool.workshop.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.telemaque.lti.nrps.Group;
import org.telemaque.tool.workshop.people.Cohort;

/** A group of a course. */
@Entity
@Table(name = "roster_group")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class GroupRow {
    private static final int LONGEST_NAME = 200;

    @Id
    UUID id;

    String tenant;
    UUID cohort;
    String name;

    protected GroupRow() {}

    GroupRow(Cohort cohort, Group group) {
        this.id = id(cohort, group.id());
        this.tenant = cohort.tenant();
        this.cohort = UUID.fromString(cohort.id());
        String shown = group.name().isBlank() ? group.id() : group.name().strip();
        this.name = shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }

    /** Our name of what the LMS calls so. */
    static UUID id(Cohort cohort, String group) {
        return UUID.nameUUIDFromBytes((cohort.id() + "\n" + group).getBytes(StandardCharsets.UTF_8));
    }
}
