package org.telemaque.tool.door.review;

import java.util.List;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Cohort;

/**
 * What a reader may choose from.
 *
 * @param cohorts one by one
 * @param company whether all of it at once, too
 */
record Reach(List<Cohort> cohorts, boolean company) {
    /** Keeps its own copy. */
    Reach {
        cohorts = List.copyOf(cohorts);
    }

    boolean has(String cohort) {
        return cohort.equals(Scope.COMPANY)
                ? company
                : cohorts.stream().map(Cohort::id).anyMatch(cohort::equals);
    }

    /** Where a reader begins: in the cohort of the launch, else with the company, else in the first cohort. */
    String preferred(Visit visit) {
        if (has(visit.cohort())) {
            return visit.cohort();
        }
        return company
                ? Scope.COMPANY
                : cohorts.stream().map(Cohort::id).findFirst().orElse("");
    }
}
