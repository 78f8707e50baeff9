package org.telemaque.tool.foundation.event;

import java.util.Objects;
import java.util.UUID;

/**
 * Who learns, and from where: an opaque account, never a name.
 *
 * @param person row of this person in {@code people}
 * @param account random name that leaves the house in place of the person
 * @param tenant the company
 * @param platform the LMS of this visit
 * @param cohort the LMS course of this visit, empty when the launch named none
 * @param language language shown, {@code fr} or {@code en}
 * @param counted whether this person's results count in figures: false for trainers, reviewers, authors and test users
 */
public record Learner(
        UUID person, UUID account, String tenant, UUID platform, String cohort, String language, boolean counted) {

    /** The same learner in another LMS course, to which something belongs whatever course it was done from. */
    public Learner in(String otherCohort) {
        return new Learner(person, account, tenant, platform, otherCohort, language, counted);
    }

    /** Refuses missing parts. */
    public Learner {
        Objects.requireNonNull(person);
        Objects.requireNonNull(account);
        Objects.requireNonNull(tenant);
        Objects.requireNonNull(platform);
        Objects.requireNonNull(cohort);
        Objects.requireNonNull(language);
    }
}
