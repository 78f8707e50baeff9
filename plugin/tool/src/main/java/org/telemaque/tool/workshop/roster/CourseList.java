package org.telemaque.tool.workshop.roster;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lti.nrps.Group;
import org.telemaque.lti.nrps.Member;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.ServiceReply;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.term.Nightly;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Cohorts;
import org.telemaque.tool.workshop.people.Cohorts.Source;
import org.telemaque.tool.workshop.people.Person;

/** Keeps the people of courses as their LMSs list them: asked for when somebody wants to know, and each night. */
@ApplicationScoped
public class CourseList implements Nightly {
    private static final System.Logger LOG = System.getLogger(CourseList.class.getName());

    /** A course that nobody has come from for so long is left alone. */
    private static final Duration LIVELY = Duration.ofDays(90);

    /** Another node has had its night already. */
    private static final Duration SAME_NIGHT = Duration.ofHours(6);

    /** What became of one course in a night's round. */
    private enum Tonight {
        /** Another node reads it, or it was read lately. */
        NOT_DUE,
        READ,
        /** Its LMS did not answer, or something went wrong on the way. */
        SILENT
    }

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ManagedExecutorService workers;

    private final Cohorts cohorts;
    private final Asking asking;
    private final Takeover takeover;
    private final Readings readings;
    private final Clock clock;

    /** For the container. */
    @Inject
    CourseList(Cohorts cohorts, Asking asking, Takeover takeover, Readings readings, Clock clock) {
        this.cohorts = cohorts;
        this.asking = asking;
        this.takeover = takeover;
        this.readings = readings;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    CourseList() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** How the list of a company's course stands; no LMS is asked. */
    public Reading of(String tenant, String cohort) {
        return source(tenant, cohort)
                .map(source -> readings.reading(tenant, cohort, clock.instant()))
                .orElseGet(() -> Reading.nothing(Reading.State.CLOSED));
    }

    /** Has the list of a company's course read anew, by somebody else and without waiting; one that is being read is left alone. */
    public void refresh(String tenant, String cohort) {
        source(tenant, cohort)
                .filter(source -> begins(source, Instant.MAX))
                .ifPresent(source -> workers.execute(() -> read(source)));
    }

    private Optional<Source> source(String tenant, String cohort) {
        return cohort.isEmpty() ? Optional.empty() : cohorts.source(tenant, cohort);
    }

    @Override
    public String what() {
        return "lists of courses";
    }

    @Override
    public int goThrough(Instant now) {
        Patience patience = new Patience();
        return (int) cohorts.sources(now.minus(LIVELY)).stream()
                .filter(source -> patience.isLeftWith(source.cohort().platform()))
                .map(source -> tonight(source, now, patience))
                .filter(Tonight.READ::equals)
                .count();
    }

    private Tonight tonight(Source source, Instant now, Patience patience) {
        UUID platform = source.cohort().platform();
        Instant asked = clock.instant();
        Tonight became = tonight(source, now);
        Duration took = Duration.between(asked, clock.instant());
        switch (became) {
            case READ -> patience.answered(platform, took);
            case SILENT -> patience.kept(platform, took);
            case NOT_DUE -> {
                // Nobody was asked.
            }
        }
        return became;
    }

    /** Whatever becomes of one course, the others have their turn. */
    private Tonight tonight(Source source, Instant now) {
        try {
            if (!begins(source, now.minus(SAME_NIGHT))) {
                return Tonight.NOT_DUE;
            }
            return read(source) ? Tonight.READ : Tonight.SILENT;
        } catch (RuntimeException trouble) {
            LOG.log(System.Logger.Level.WARNING, "The list of a course could not be read tonight", trouble);
            return Tonight.SILENT;
        }
    }

    /** Two nodes that begin with a course that was never read clash; the other one reads it then. */
    private boolean begins(Source source, Instant untriedSince) {
        try {
            return readings.begin(source.cohort(), asked(), untriedSince);
        } catch (PersistenceException met) {
            return false;
        }
    }

    /** Databases keep less of a moment than clocks say. */
    private Instant asked() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Reads one list, whatever goes wrong; whether the LMS answered. */
    private boolean read(Source source) {
        try {
            return asking.platform(source)
                    .map(platform -> read(source, platform, asked()))
                    .orElseGet(() -> failed(source.cohort(), "the platform is no longer active"));
        } catch (RuntimeException bug) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The list of course " + source.cohort().id() + " was not read",
                    bug);
            return failed(source.cohort(), "something went wrong here");
        }
    }

    private boolean read(Source source, Platform platform, Instant asked) {
        Listing<Member> members = asking.members(source, platform);
        if (members instanceof Listing.Partial<Member> partial) {
            failed(source.cohort(), partial.failure().why());
            return !(partial.failure() instanceof ServiceReply.TryLater);
        }
        if (members.items().isEmpty()) {
            return failed(source.cohort(), "the platform listed nobody");
        }
        Map<String, Person> persons = takeover.people(source.cohort(), platform, members.items(), asked);
        Listing<Group> groups = asking.groups(source, platform);
        if (groups instanceof Listing.Whole<Group>) {
            takeover.groups(source.cohort(), groups.items(), members.items(), persons);
        }
        readings.done(source.cohort(), remark(groups), clock.instant());
        return true;
    }

    private static String remark(Listing<Group> groups) {
        return groups instanceof Listing.Partial<Group> partial
                ? partial.failure().why()
                : "";
    }

    private boolean failed(Cohort cohort, String why) {
        LOG.log(System.Logger.Level.WARNING, "The list of course {0} was not read: {1}", cohort.id(), why);
        readings.failed(cohort, why);
        return true;
    }
}
