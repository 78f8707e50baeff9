package org.telemaque.tool.workshop.grading;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.telemaque.lti.ags.Result;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.ServiceReply;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.ResourceLinks;
import org.telemaque.tool.workshop.grading.GradeColumn.Line;
import org.telemaque.tool.workshop.grading.GradeColumn.Mark;
import org.telemaque.tool.workshop.people.People;

/** Reads back what LMSs hold, when somebody wants to know, and sets it beside what we said. */
@ApplicationScoped
public class GradeBoard {
    private static final int MOST_COLUMNS = 50;

    /** So many columns of a course are read at once: fewer than calls may be under way to one host, so that none is refused by us. */
    private static final int LANES = 2;

    /** When an LMS did not answer so often in a row, the other columns are not asked for. */
    private static final int PATIENCE = 2;

    private static final System.Logger LOG = System.getLogger(GradeBoard.class.getName());

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ManagedExecutorService workers;

    private final ResourceLinks links;
    private final People people;
    private final Grades grades;
    private final GradebookFleet fleet;
    private final Clock clock;

    @Inject
    GradeBoard(ResourceLinks links, People people, Grades grades, GradebookFleet fleet, Clock clock) {
        this.links = links;
        this.people = people;
        this.grades = grades;
        this.fleet = fleet;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    GradeBoard() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** The columns of a cohort as they were read last, for these people; no LMS is asked. */
    public List<GradeColumn> of(String tenant, String cohort, Collection<UUID> members) {
        Map<UUID, String> subjects = people.subjects(tenant, members);
        return offers(tenant, cohort).stream()
                .map(offer -> column(offer, subjects))
                .toList();
    }

    /**
     * The best of one person's work on an activity.
     *
     * @param percent what was reached
     * @param completed whether it is done
     * @param at when it was reached
     */
    public record Best(int percent, boolean completed, Instant at) {}

    /** The best that somebody has reached in an activity; empty when nothing was. */
    public Optional<Best> best(String tenant, UUID person, String activity) {
        return grades.best(tenant, person, activity);
    }

    /** The activity whose results a line item of a company's course holds; empty when no link names it as its own. */
    public Optional<String> activity(String tenant, String cohort, String lineItem) {
        return links.offers(tenant, cohort).stream()
                .filter(offer -> Spot.isAt(offer, lineItem))
                .map(offer -> offer.link().activity())
                .findFirst();
    }

    /** Has every column of a cohort read anew, by somebody else and without waiting; one that is being read is left alone. */
    public void refresh(String tenant, String cohort) {
        List<Offer> begun = offers(tenant, cohort).stream()
                .filter(offer -> grades.beginReading(tenant, offer.link().id(), clock.instant()))
                .toList();
        lanes(begun, LANES).forEach(lane -> workers.execute(() -> read(lane)));
    }

    /** The same in so many rows at most, as even as can be. */
    static <T> List<List<T>> lanes(List<T> all, int most) {
        return IntStream.range(0, Math.min(most, all.size()))
                .mapToObj(lane -> IntStream.range(0, all.size())
                        .filter(place -> place % most == lane)
                        .<T>mapToObj(all::get)
                        .toList())
                .toList();
    }

    private void read(List<Offer> lane) {
        int silent = 0;
        for (Offer offer : lane) {
            if (silent < PATIENCE) {
                silent = read(offer) ? 0 : silent + 1;
            } else {
                grades.readingFailed(
                        offer.link().id(), "the platform did not answer for other columns", clock.instant());
            }
        }
    }

    private List<Offer> offers(String tenant, String cohort) {
        return links.offers(tenant, cohort).stream()
                .filter(Spot::hasGradebook)
                .limit(MOST_COLUMNS)
                .toList();
    }

    /** Reads one column, whatever goes wrong; whether the LMS answered. */
    private boolean read(Offer offer) {
        try {
            return keep(offer, fleet.results(offer));
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "Results of link " + offer.link().id() + " were not read", bug);
            grades.readingFailed(offer.link().id(), "something went wrong here", clock.instant());
            return true;
        }
    }

    private boolean keep(Offer offer, Listing<Result> results) {
        if (results instanceof Listing.Partial<Result> partial) {
            grades.readingFailed(offer.link().id(), partial.failure().why(), clock.instant());
            return !(partial.failure() instanceof ServiceReply.TryLater);
        }
        grades.readingDone(offer.link().id(), results.items(), clock.instant());
        return true;
    }

    private GradeColumn column(Offer offer, Map<UUID, String> subjects) {
        ReadingRow reading = grades.reading(offer.link().tenant(), offer.link().id());
        Map<String, BigDecimal> theirs = reading.percents();
        Map<UUID, BigDecimal> ours =
                grades.percents(offer.link().tenant(), offer.link().activity(), subjects.keySet());
        List<Line> lines = subjects.entrySet().stream()
                .map(one -> new Line(one.getKey(), mark(ours, one.getKey()), mark(theirs, one.getValue())))
                .filter(Line::says)
                .toList();
        return new GradeColumn(
                offer.link().title(),
                offer.link().activity(),
                reading.state(clock.instant()),
                reading.readAt,
                reading.reason,
                lines);
    }

    private static <K> Mark mark(Map<K, BigDecimal> percents, K whose) {
        return Optional.ofNullable(percents.get(whose))
                .<Mark>map(Mark.Percent::new)
                .orElseGet(Mark.None::new);
    }
}
