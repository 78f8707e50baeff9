package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.telemaque.tool.session.TicketRow.Kind;

/** The one hall through which every visit comes in. */
@ApplicationScoped
public class Hall {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration BETWEEN_SIGNS = Duration.ofMinutes(1);
    private static final int BEARER_BITS = 256;
    private static final System.Logger LOG = System.getLogger(Hall.class.getName());

    private final Visits visits;
    private final Tickets tickets;
    private final Secrets secrets;
    private final Clock clock;

    /**
     * A visit that begins.
     *
     * @param visit the visit
     * @param bearer what every later request must bring
     */
    public record Opened(Visit visit, String bearer) {}

    /** For the container. */
    @Inject
    public Hall(Visits visits, Tickets tickets, Secrets secrets, Clock clock) {
        this.visits = visits;
        this.tickets = tickets;
        this.secrets = secrets;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Hall() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Keeps a new visit and gives the ticket that opens it, in the browser whose proof has this hash. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String announce(Visit visit, String proofHash) {
        String ticket = secrets.fresh(Tickets.BITS);
        visits.add(visit, new VisitRow.Lock(Secrets.hash(ticket), proofHash), clock.instant());
        return ticket;
    }

    /**
     * Opens the visit if ticket, platform and visit agree and the browser shows the proof with the stored hash. Why it does not
     * is for the log alone: whoever tries tickets learns nothing.
     */
    @Transactional
    public Optional<Opened> redeem(String ticket, UUID platform, UUID visit, Predicate<String> browserShows) {
        Optional<VisitRow> row = visits.find(visit);
        if (row.isEmpty()) {
            return refused(visit, "there is no such visit");
        }
        if (!isOpenedBy(Secrets.hash(ticket), row.get())) {
            return refused(visit, "it is unknown here, used up or too old");
        }
        if (!row.get().visit().platform().equals(platform)) {
            return refused(visit, "the visit belongs to another platform");
        }
        if (!browserShows.test(row.get().lock().proofHash())) {
            return refused(visit, "the browser does not show the proof of the login");
        }
        String bearer = secrets.fresh(BEARER_BITS);
        return visits.open(visit, Secrets.hash(ticket), Secrets.hash(bearer))
                ? Optional.of(new Opened(row.get().visit(), bearer))
                : refused(visit, "another was faster");
    }

    private static Optional<Opened> refused(UUID visit, String why) {
        LOG.log(System.Logger.Level.INFO, "Ticket for the visit {0} refused: {1}", visit, why);
        return Optional.empty();
    }

    private boolean isOpenedBy(String ticketHash, VisitRow row) {
        return row.lock().ticketHash().equals(ticketHash)
                && clock.instant().isBefore(row.startedAt().plus(Tickets.LIFE));
    }

    /** The visit of a bearer, while it lasts; being asked is a sign of life. */
    @Transactional
    public Optional<Visit> enter(String bearer) {
        Instant now = clock.instant();
        Optional<VisitRow> running = visits.holding(Secrets.hash(bearer)).filter(row -> lasts(row, now));
        running.filter(row -> row.lastSeen().plus(BETWEEN_SIGNS).isBefore(now)).ifPresent(row -> row.seen(now));
        return running.map(VisitRow::visit);
    }

    /** Ends a visit: its bearer opens nothing any more. */
    @Transactional
    public void leave(Visit visit) {
        visits.find(visit.id()).ifPresent(row -> row.left(clock.instant()));
    }

    static boolean lasts(VisitRow row, Instant now) {
        return now.isBefore(row.lastSeen().plus(IDLE))
                && now.isBefore(row.startedAt().plus(LONGEST));
    }

    /** A visit of a platform, whether it still lasts or not. */
    @Transactional
    public Optional<Visit> find(UUID platform, UUID visit) {
        return visits.find(visit)
                .map(VisitRow::visit)
                .filter(found -> found.platform().equals(platform));
    }

    /** The visit for which a download ticket was made, if it was made for this path; the ticket stays good. */
    @Transactional
    public Optional<Visit> ticketed(String ticket, String path) {
        Instant now = clock.instant();
        return tickets.purpose(ticket)
                .filter(purpose ->
                        purpose.kind() == Kind.DOWNLOAD && purpose.boundTo().equals(path))
                .flatMap(purpose -> visits.find(purpose.visit()))
                .filter(row -> lasts(row, now))
                .map(VisitRow::visit);
    }

    /** Uses a ticket up; false when somebody was faster. */
    @Transactional
    public boolean use(String ticket) {
        return tickets.use(ticket);
    }
}
