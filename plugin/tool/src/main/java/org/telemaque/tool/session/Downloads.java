package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.telemaque.tool.session.TicketRow.Kind;
import org.telemaque.tool.session.TicketRow.Purpose;

/** Gives tickets for downloads, because a download cannot send a bearer. */
@ApplicationScoped
public class Downloads {
    private final Tickets tickets;

    /** For the container. */
    @Inject
    public Downloads(Tickets tickets) {
        this.tickets = tickets;
    }

    @SuppressWarnings("NullAway")
    Downloads() {
        this(null); // the container's proxy never uses it
    }

    /** A ticket for {@code ?ticket=} on this path, without its query: good once, within a minute. */
    @Transactional
    public String ticket(Visit visit, String path) {
        return tickets.issue(new Purpose(visit.id(), Kind.DOWNLOAD, path));
    }
}
