package org.telemaque.tool.workshop.delivery;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.value.UuidText;

/** Reads our own store from its beginning, a page a second, for every store elsewhere that is given the history. */
@ApplicationScoped
class HistoryReader {
    private static final System.Logger LOG = System.getLogger(HistoryReader.class.getName());
    private static final int PAGE = 100;
    /** Beyond so many that wait for a store no more are read for it: the outbox shall not swell. */
    private static final long ENOUGH = 300;

    /** As whom our house vouches for what it records; keys of companies are drawn, and none is called so. */
    private static final String HOUSE = "telemaque";

    private static final String MORE = "more ";
    private static final String SINCE = "since ";
    /** Statements stored at the same moment could stand on both sides of a page; those that went already are known. */
    private static final long OVERLAP_MILLIS = 1;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ManagedScheduledExecutorService timer;

    private final Targets targets;
    private final History history;
    private final RecordStore store;
    private final Outbox outbox;
    private final Namespace namespace;
    private volatile @Nullable ScheduledFuture<?> beat;

    @Inject
    HistoryReader(Targets targets, History history, RecordStore store, Outbox outbox, Namespace namespace) {
        this.targets = targets;
        this.history = history;
        this.store = store;
        this.outbox = outbox;
        this.namespace = namespace;
    }

    @SuppressWarnings("NullAway")
    HistoryReader() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    void start(@Observes @Priority(910) Startup startup) {
        targets.all().stream().filter(Target::history).forEach(this::beginOnce);
        if (!targets.all().isEmpty()) {
            beat = timer.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** Two nodes may see a file for the first time at once; whoever was slower finds the history begun. */
    void beginOnce(Target target) {
        try {
            history.beginOnce(target);
        } catch (RuntimeException clash) {
            history.beginOnce(target);
        }
    }

    void stop(@Observes Shutdown shutdown) {
        ScheduledFuture<?> running = beat;
        if (running != null) {
            running.cancel(false);
        }
    }

    /** A timer whose task fails once never calls it again. */
    private void beat() {
        try {
            history.unfinished().forEach(this::step);
        } catch (RuntimeException trouble) {
            LOG.log(System.Logger.Level.WARNING, "The histories could not be looked at and are tried again", trouble);
        }
    }

    /** What one store's history stumbles over holds up no other's. */
    private void step(History.Place place) {
        try {
            go(place);
        } catch (RuntimeException trouble) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A step of the history of " + place.target() + " is tried again",
                    trouble);
        }
    }

    private void go(History.Place place) {
        Optional<Target> target = targets.find(place.target());
        if (target.isEmpty() || outbox.waiting(place.target()) >= ENOUGH) {
            return;
        }
        Listing listing = page(place.place());
        if (listing instanceof Listing.Page page) {
            history.go(place, step(target.get(), place, page));
        } else if (listing instanceof Listing.Refused refused) {
            LOG.log(System.Logger.Level.WARNING, "The history of {0} is read anew: {1}", place.target(), refused.why());
            history.readAnew(place);
        }
    }

    private Listing page(String place) {
        if (place.startsWith(MORE)) {
            return store.more(place.substring(MORE.length()));
        }
        StatementQuery oldest = StatementQuery.all().oldestFirst().pagesOf(PAGE);
        return store.list(
                place.isEmpty()
                        ? oldest
                        : oldest.after(
                                Instant.parse(place.substring(SINCE.length())).minusMillis(OVERLAP_MILLIS)));
    }

    private History.Step step(Target target, History.Place from, Listing.Page page) {
        List<Parcel> parcels = page.statements().stream()
                .flatMap(recorded -> parcel(target, recorded.json()).stream())
                .toList();
        int looked = page.statements().size();
        return new History.Step(parcels, looked, next(from, page), page.isLast());
    }

    private static String next(History.Place from, Listing.Page page) {
        if (!page.isLast()) {
            return MORE + page.more();
        }
        List<Recorded> seen = page.statements();
        return seen.isEmpty() && !from.place().startsWith(MORE)
                ? from.place()
                : SINCE + (seen.isEmpty() ? Instant.EPOCH.toString() : stored(seen.get(seen.size() - 1)));
    }

    private static String stored(Recorded recorded) {
        return recorded.json().getString("stored");
    }

    /** Only what was recorded here: others may have put theirs into our store, in whosever name. */
    private Optional<Parcel> parcel(Target target, JsonObject json) {
        String homes = namespace.tenantHome("");
        if (!(json.get("actor") instanceof JsonObject actor)
                || !(actor.get("account") instanceof JsonObject account)
                || !account.getString("homePage").startsWith(homes)
                || !UuidText.isUuid(account.getString("name"))
                || !isOurs(json)) {
            return Optional.empty();
        }
        String tenant = account.getString("homePage").substring(homes.length());
        return target.takes(tenant)
                ? Optional.of(new Parcel(
                        UUID.fromString(json.getString("id")),
                        tenant,
                        target.id(),
                        account.getString("name"),
                        target.guise().dress(own(json).toString())))
                : Optional.empty();
    }

    private boolean isOurs(JsonObject json) {
        return json.get("authority") instanceof JsonObject authority
                && authority.get("account") instanceof JsonObject account
                && HOUSE.equals(account.getString("name", ""));
    }

    /** Without what our store added, which another one would overwrite. */
    private static JsonObject own(JsonObject json) {
        return Provided.JSON
                .createObjectBuilder(json)
                .remove("stored")
                .remove("authority")
                .remove("version")
                .build();
    }
}
