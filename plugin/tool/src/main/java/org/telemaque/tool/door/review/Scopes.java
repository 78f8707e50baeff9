package org.telemaque.tool.door.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Cohorts;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.Readers;
import org.telemaque.tool.workshop.people.Roster;
import org.telemaque.tool.workshop.telling.Said;

/** Finds what a visitor may read. */
@ApplicationScoped
class Scopes {
    private final Readers readers;
    private final Cohorts cohorts;
    private final Roster roster;

    @Inject
    Scopes(Readers readers, Cohorts cohorts, Roster roster) {
        this.readers = readers;
        this.cohorts = cohorts;
        this.roster = roster;
    }

    @SuppressWarnings("NullAway")
    Scopes() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The scope of a visit; empty when the cohort that was asked for is not the visitor's to read. */
    Optional<Scope> of(Visit visit, String wanted) {
        return Scope.of(visit, reach(visit), wanted, chosen -> members(visit.tenant(), chosen));
    }

    private List<Member> members(String tenant, String chosen) {
        return chosen.equals(Scope.COMPANY) ? roster.ofCompany(tenant) : roster.of(tenant, chosen);
    }

    private Reach reach(Visit visit) {
        if (readers.mayReadAll(visit.tenant(), visit.person())) {
            return new Reach(cohorts.all(visit.tenant()), true);
        }
        return new Reach(
                visit.cohort().isEmpty()
                        ? List.of()
                        : cohorts.find(visit.tenant(), visit.cohort()).stream().toList(),
                false);
    }

    /** Where a visitor may read a record: in one of its cohorts, else in the company; empty where nowhere. */
    Optional<Scope> of(Visit visit, Said said) {
        return Stream.concat(said.cohorts(), Stream.of(Scope.COMPANY))
                .filter(cohort -> !cohort.isEmpty())
                .flatMap(cohort -> of(visit, cohort).stream())
                .filter(scope -> scope.open() && scope.holds(said))
                .findFirst();
    }
}
