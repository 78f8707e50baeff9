package org.telemaque.tool.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.foundation.web.Words;

/** The visitor's here and now: who, in which language, where from, and what day it is where the platform is. */
@RequestScoped
public class Here {
    private static final String CHOOSING = "choose";

    private final CurrentVisit current;
    private final Reader reader;
    private final Platforms platforms;
    private final Clock clock;

    /** For the container. */
    @Inject
    public Here(CurrentVisit current, Reader reader, Platforms platforms, Clock clock) {
        this.current = current;
        this.reader = reader;
        this.platforms = platforms;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Here() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The visit that this request belongs to. */
    public Visit visit() {
        return current.visit();
    }

    /** The visitor as one who learns. */
    public Learner learner() {
        return visit().learner();
    }

    /**
     * Whether the visit can go back into the course that it came from: the launch named a page on one of the platform's own
     * sites. A choice for a course goes back with its answer instead.
     */
    public boolean leadsBack() {
        String origin = visit().frameOrigin();
        return !origin.isEmpty()
                && !visit().activity().equals(CHOOSING)
                && platforms
                        .find(visit().platform())
                        .filter(platform -> platform.owns(origin))
                        .isPresent();
    }

    /** Lets every page of this answer show the way back, where there is one. */
    void showsTheWayBack() {
        if (leadsBack()) {
            reader.mayLeave();
        }
    }

    /** The frame of a door's first page. */
    public Frame frame() {
        return reader.frame(visit().language());
    }

    /** The frame of a page that stands below another one, given by the key of its name and by its path. */
    public Frame below(String key, String path) {
        return frame().under(new Link(words().say(key), path));
    }

    /** The texts in the visitor's language. */
    public Words words() {
        return frame().words();
    }

    /** The visitor's language, as content names it. */
    public Language language() {
        return Language.of(words().language().tag());
    }

    /**
     * Where the visit began: the course or path that was opened, else the visitor's own page.
     *
     * @param titles the titles of an activity by language
     * @param home the key of what the visitor's own page is called
     */
    public Link origin(Function<String, Map<String, String>> titles, String home) {
        String activity = visit().activity();
        String room = activity.startsWith("path/") ? "/home/" : "/player/";
        boolean leads = activity.startsWith("course/") || activity.startsWith("path/");
        String tag = words().language().tag();
        String title = leads ? titles.apply(activity).getOrDefault(tag, "") : "";
        return title.isEmpty() ? new Link(words().say(home), "/home") : new Link(title, room + activity);
    }

    /** The moment of this question. */
    public Instant now() {
        return clock.instant();
    }

    /** The day it is where the platform is. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Says a moment as a clock beside the platform would. */
    public String moment(Instant at) {
        return words().moment(at.atZone(zone()));
    }

    /** Says the day of a moment, as a calendar beside the platform would. */
    public String day(Instant at) {
        return words().day(LocalDate.ofInstant(at, zone()));
    }

    private ZoneId zone() {
        return platforms.find(visit().platform()).map(Platform::timeZone).orElse(ZoneOffset.UTC);
    }
}
