package org.telemaque.tool.session;

import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.workshop.people.Duty;

/**
 * One person's stay, from a launch to leaving.
 *
 * @param id names the visit; no secret
 * @param person who
 * @param account the random name that stands for the person in records
 * @param tenant the company
 * @param platform the LMS
 * @param cohort the LMS course, empty outside any course
 * @param resourceLink the link that was opened
 * @param activity what the link names, for example {@code course/fondations}; perhaps empty
 * @param language {@code fr} or {@code en}
 * @param duties what the person does here
 * @param counted whether the person's results count in figures
 * @param frameOrigin the origin of the page that the LMS shows around us, where it said so; else empty
 * @param services what the LMS offered with the launch, as opaque JSON
 */
public record Visit(
        UUID id,
        UUID person,
        UUID account,
        String tenant,
        UUID platform,
        String cohort,
        UUID resourceLink,
        String activity,
        String language,
        Set<Duty> duties,
        boolean counted,
        String frameOrigin,
        String services) {

    /** What a visit names that is no launch: an administrator of an LMS has signed in. */
    public static final String DESK = "desk";

    /** Who stays unknown: no person has this id, and nothing of such a visit is kept but the visit itself. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Keeps its own copy. */
    public Visit {
        duties = Set.copyOf(duties);
    }

    /** The visitor as one who learns. */
    public Learner learner() {
        return new Learner(person, account, tenant, platform, cohort, language, counted);
    }

    /** Whether the visitor has signed in to look after an LMS: nothing of the visit is recorded, and no other door opens. */
    public boolean isAtTheDesk() {
        return activity.equals(DESK) && duties.equals(Set.of(Duty.ADMINISTRATOR));
    }

    /** Whether the LMS did not say who arrives: such a visitor may look, and is recorded nowhere. */
    public boolean isUnknown() {
        return person.equals(NOBODY);
    }

    /** Whether the visitor has any of these duties. */
    public boolean hasAny(Duty... wanted) {
        return duties.stream().anyMatch(Set.of(wanted)::contains);
    }

    Visit in(String otherLanguage) {
        return new Visit(
                id,
                person,
                account,
                tenant,
                platform,
                cohort,
                resourceLink,
                activity,
                otherLanguage,
                duties,
                counted,
                frameOrigin,
                services);
    }
}
