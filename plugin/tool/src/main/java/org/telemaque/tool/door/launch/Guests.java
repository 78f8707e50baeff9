package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Cohorts;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Roster;

/** Finds out who arrives, from which cohort, and with which duties. */
@ApplicationScoped
class Guests {
    private final People people;
    private final Cohorts cohorts;
    private final Roster roster;

    /**
     * Who arrives.
     *
     * @param person the person
     * @param cohort the id of the cohort, empty outside any course
     * @param duties what the person does there
     */
    record Guest(Person person, String cohort, Set<Duty> duties) {
        boolean counted() {
            return Duty.counts(duties) && !person.testUser();
        }
    }

    @Inject
    Guests(People people, Cohorts cohorts, Roster roster) {
        this.people = people;
        this.cohorts = cohorts;
        this.roster = roster;
    }

    @SuppressWarnings("NullAway")
    Guests() {
        this(null, null, null); // the container's proxy never uses it
    }

    Guest arrive(Platform platform, LaunchClaims claims) {
        Person person = people.arrive(platform, claims);
        Set<Duty> duties = people.duties(platform, claims);
        Optional<Cohort> cohort = cohorts.arrive(platform, claims);
        cohort.ifPresent(place -> roster.seen(place, person, duties));
        return new Guest(person, cohort.map(Cohort::id).orElse(""), duties);
    }
}
