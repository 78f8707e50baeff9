package org.telemaque.tool.door.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.door.desk.DeskPage.Line;
import org.telemaque.tool.door.desk.DeskPage.Own;
import org.telemaque.tool.door.desk.DeskPage.Pages;
import org.telemaque.tool.door.desk.DeskPage.Parcel;
import org.telemaque.tool.door.desk.DeskPage.Place;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Undelivered;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Standing;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.enrolment.Administrator;
import org.telemaque.tool.workshop.enrolment.Administrators;

/** Gathers what the administrator of this visit may see, and does what they may do. */
@RequestScoped
class Desk {
    private static final int LINES = 50;
    private static final int MOST_PARCELS = 1_000;
    private static final Set<Act> TOLD = Set.of(
            Act.LAUNCH_ACCEPTED,
            Act.LAUNCH_REFUSED,
            Act.PLATFORM_CHANGED,
            Act.PARCEL_RESENT,
            Act.SIGNED_IN,
            Act.ADMINISTRATOR_CHANGED);

    private final Here here;
    private final Administrators administrators;
    private final Platforms platforms;
    private final Deployments deployments;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Desk(
            Here here,
            Administrators administrators,
            Platforms platforms,
            Deployments deployments,
            Journal journal,
            Outbox outbox,
            Clock clock) {
        this.here = here;
        this.administrators = administrators;
        this.platforms = platforms;
        this.deployments = deployments;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Desk() {
        this(null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Who has signed in; nobody when they were sent away since. */
    Optional<Administrator> administrator() {
        return administrators.find(here.visit().person());
    }

    /** The platforms of whoever has signed in. */
    List<Platform> own() {
        return administrator().stream()
                .flatMap(known -> known.platforms().stream())
                .flatMap(id -> platforms.findEver(id).stream())
                .toList();
    }

    /** The own platform with this id, if it may be changed here: what companies share is the operator's. */
    Optional<Platform> governed(UUID id) {
        return own().stream()
                .filter(platform -> platform.id().equals(id) && !platform.isShared())
                .findFirst();
    }

    /** What may be done with a platform here: the operator alone switches on again what is off, and looks after what is shared. */
    static Optional<Standing> next(Platform platform) {
        Optional<Standing> next = switch (platform.standing()) {
            case PENDING -> Optional.of(Standing.ACTIVE);
            case ACTIVE -> Optional.of(Standing.DISABLED);
            case DISABLED, REMOVED -> Optional.empty();
        };
        return next.filter(standing -> !platform.isShared());
    }

    /** Sends a parcel again that is for an own platform; anything else changes nothing. */
    @Transactional
    public void resend(UUID parcel) {
        undelivered().stream()
                .filter(waiting -> waiting.parcel().equals(parcel))
                .filter(waiting -> outbox.resend(waiting.parcel(), waiting.target()))
                .forEach(this::note);
    }

    private void note(Undelivered sent) {
        journal.write(new Entry(
                        clock.instant(),
                        sent.tenant(),
                        here.visit().person(),
                        Act.PARCEL_RESENT,
                        sent.parcel().toString(),
                        "to " + sent.target())
                .about(here.visit().platform()));
    }

    private List<Undelivered> undelivered() {
        List<String> ids =
                own().stream().map(platform -> platform.id().toString()).toList();
        return outbox.undelivered(
                target -> ids.stream().anyMatch(id -> target.endsWith(":" + id)),
                here.visit().tenant(),
                MOST_PARCELS);
    }

    /** Of launches that were refused nobody knows the company: where there are several, they are the operator's to read. */
    private Journal.Share share() {
        List<Platform> own = own();
        boolean shared = own.stream().anyMatch(Platform::isShared);
        String tenant = here.visit().tenant();
        return new Journal.Share(
                own.stream().map(Platform::id).collect(Collectors.toSet()),
                shared ? Set.of(tenant) : Set.copyOf(List.of(tenant, "")),
                TOLD.stream()
                        .filter(act -> !shared || act != Act.LAUNCH_REFUSED)
                        .collect(Collectors.toSet()));
    }

    DeskPage page(int number) {
        Words words = here.words();
        List<Entry> entries = journal.pageOf(share(), number - 1, LINES);
        return new DeskPage(
                here.frame(),
                words.say("desk.title"),
                own().stream().map(this::shown).toList(),
                undelivered().stream().map(parcel -> shown(words, parcel)).toList(),
                entries.stream().map(entry -> line(words, entry)).toList(),
                new Pages(
                        number,
                        number > 1 ? "/desk?page=" + (number - 1) : "",
                        entries.size() == LINES ? "/desk?page=" + (number + 1) : ""));
    }

    private Own shown(Platform platform) {
        return new Own(
                platform.id().toString(),
                platform.name(),
                platform.standing().name(),
                platform.isShared(),
                platform.terms().remarks(),
                next(platform).map(Standing::name).orElse(""),
                platform.registration().issuer(),
                platform.registration().clientId(),
                deployments.of(platform.id()).stream()
                        .map(deployment -> new Place(
                                deployment.id(),
                                deployment.state().name(),
                                moment(here.words(), deployment.lastSeen())))
                        .toList(),
                platform.terms().scopes().stream().sorted().toList(),
                platform.terms().byFile() ? List.of() : platform.frameOrigins());
    }

    private static Parcel shown(Words words, Undelivered parcel) {
        return new Parcel(parcel.parcel().toString(), parcel.target(), moment(words, parcel.since()), parcel.reason());
    }

    private Line line(Words words, Entry entry) {
        return new Line(
                moment(words, entry.at()),
                words.say("administration.act." + entry.act().name().toLowerCase(Locale.ROOT)),
                entry.act() != Act.LAUNCH_REFUSED,
                platforms.findEver(entry.platform()).map(Platform::name).orElse(""),
                entry.detail());
    }

    /** Whoever looks after several platforms has no one zone. */
    private static String moment(Words words, Instant at) {
        return words.moment(at.atZone(ZoneOffset.UTC)) + " (UTC)";
    }
}
