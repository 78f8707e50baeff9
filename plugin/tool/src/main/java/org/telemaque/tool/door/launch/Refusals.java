package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.telemaque.lti.security.LtiRejection;
import org.telemaque.lti.security.Reason;
import org.telemaque.tool.door.launch.Reception.Expected;
import org.telemaque.tool.door.launch.Reception.Refused;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.throttle.Caller;
import org.telemaque.tool.foundation.throttle.Chorus;
import org.telemaque.tool.foundation.throttle.Throttle;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;

/** Says every refusal of a login or a launch, in one line of the log and one page. */
@ApplicationScoped
class Refusals {
    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());
    private static final Duration BETWEEN_ENTRIES = Duration.ofSeconds(10);
    private static final int LINES_A_MINUTE = 60;
    private static final int MOST_ORIGINS = 50;
    private static final String ANY_HTTPS = "https://*";

    private final Journal journal;
    private final Counters counters;
    private final Platforms platforms;
    private final Reader reader;
    private final Clock clock;
    private final Settings settings;
    private final Caller caller;
    private final Map<UUID, Instant> inactive = new ConcurrentHashMap<>();
    private final Chorus refused = new Chorus(LINES_A_MINUTE);

    @Inject
    Refusals(
            Journal journal,
            Counters counters,
            Platforms platforms,
            Reader reader,
            Clock clock,
            Settings settings,
            Caller caller) {
        this.journal = journal;
        this.counters = counters;
        this.platforms = platforms;
        this.reader = reader;
        this.clock = clock;
        this.settings = settings;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway")
    Refusals() {
        this(null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Refuses a login, whose platform nobody knows yet. */
    Response ofLogin(LtiRejection rejection) {
        counters.count(Figure.LOGINS, Word.REFUSED, rejection.reason());
        return ofNobody(rejection);
    }

    /** Refuses the launch of a login that we do not know. */
    Response ofStranger(LtiRejection rejection) {
        counters.count(Figure.LAUNCHES, Word.REFUSED, rejection.reason());
        return ofNobody(rejection);
    }

    /** Only the log hears of somebody whose platform is not known, so that nobody can fill the journal. */
    private Response ofNobody(LtiRejection rejection) {
        LOG.log(
                System.Logger.Level.INFO,
                "Launch refused, platform not known: {0}: {1}",
                rejection.reason(),
                rejection.detail());
        return shown(page(rejection, reader.frame().within(anybody()), ""));
    }

    /** Refuses the login of a platform that may not launch us; a stranger could say its name, so the journal hears it rarely. */
    Response ofInactive(Platform platform) {
        LtiRejection rejection = new LtiRejection(
                Reason.REGISTRATION_INACTIVE, platform.name() + " is " + platform.standing() + ", not ACTIVE");
        counters.count(Figure.LOGINS, Word.REFUSED, rejection.reason());
        Instant now = clock.instant();
        if (inactive.getOrDefault(platform.id(), Instant.MIN).isBefore(now.minus(BETWEEN_ENTRIES))) {
            inactive.put(platform.id(), now);
            note(rejection, platform);
        }
        return shown(page(rejection, frameFor(platform), ""));
    }

    /** Every no is one line; of somebody who hammers at one platform's door only how many there were. */
    private void noteOne(LtiRejection rejection, Platform platform) {
        Chorus.Place place = refused.line(platform.id() + " " + caller.address(), clock.instant());
        if (place.unwritten() > 0) {
            note(new LtiRejection(rejection.reason(), place.unwritten() + " more were refused before"), platform);
        }
        if (place.isWritten()) {
            String more = place.isLast() ? "; more from this address are only counted for a minute" : "";
            note(new LtiRejection(rejection.reason(), rejection.detail() + more), platform);
        }
    }

    private void note(LtiRejection rejection, Platform platform) {
        journal.write(new Entry(
                        clock.instant(),
                        platform.tenant(""),
                        Entry.NOBODY,
                        Act.LAUNCH_REFUSED,
                        platform.name(),
                        rejection.reason() + ": " + rejection.detail())
                .about(platform.id()));
    }

    /** Refuses the launch of a login that we know. */
    Response ofLaunch(Refused refused) {
        LtiRejection rejection = refused.rejection();
        Expected expected = refused.expected();
        counters.count(Figure.LAUNCHES, Word.REFUSED, rejection.reason());
        noteOne(rejection, expected.platform());
        boolean hidden = rejection.reason() == Reason.BROWSER_FOREIGN
                && !expected.login().query().isEmpty();
        return shown(page(
                        rejection,
                        frameFor(expected.platform()),
                        hidden ? "/lti/login?" + expected.login().query() : "")
                .leadingBack(refused.presentation(), expected.platform()));
    }

    /** Asks a browser to come back later; the page stands in the LMS's frame like any other refusal. */
    Response tooMany(Duration wait) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Throttle.seconds(wait))
                .entity(Problem.of(reader.frame().within(anybody()), Response.Status.TOO_MANY_REQUESTS.getStatusCode()))
                .type("text/html;charset=UTF-8")
                .build();
    }

    private RefusalPage page(LtiRejection rejection, Frame frame, String again) {
        return RefusalPage.of(
                frame, rejection.reason(), again, settings.baseUrl().getAuthority());
    }

    private static Response shown(RefusalPage page) {
        return Response.status(page.status())
                .entity(page)
                .type("text/html;charset=UTF-8")
                .build();
    }

    /**
     * What stands around a page before anybody has arrived: it says nothing about anybody, and who frames an LMS's course may
     * differ from whom its registration names, so that a narrower frame would leave a blank one where the reason should stand.
     */
    Frame frameFor(Platform platform) {
        Stream<String> all = Stream.concat(Stream.of(ANY_HTTPS), platform.frameOrigins().stream());
        return reader.frame().within(all.distinct().toList());
    }

    /** The page says nothing about anybody, and an administrator who registers us must be able to read it. */
    private List<String> anybody() {
        Stream<String> known = platforms.all().stream()
                .flatMap(platform -> platform.frameOrigins().stream())
                .filter(origin -> !origin.startsWith("https:"));
        return Stream.concat(Stream.of(ANY_HTTPS), known)
                .distinct()
                .limit(MOST_ORIGINS)
                .toList();
    }
}
