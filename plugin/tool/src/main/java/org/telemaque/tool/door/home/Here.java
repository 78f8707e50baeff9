package org.telemaque.tool.door.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.session.CurrentVisit;
import org.telemaque.tool.session.Visit;

/** The visitor's here and now: who, in which language, and what day it is where the platform is. */
@RequestScoped
public class Here {

    private final CurrentVisit current;
    private final Reader reader;
    private final Platforms platforms;
    private final Clock clock;

    @Inject
    Here(CurrentVisit current, Reader reader, Platforms platforms, Clock clock) {
        this.current = current;
        this.reader = reader;
        this.platforms = platforms;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Here() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    Visit visit() {
        return current.visit();
    }

    /** The frame of the first page of this room. */
    Frame frame() {
        return reader.frame(visit().language());
    }

    /** The frame of a page that stands below the first one. */
    Frame below() {
        Frame frame = frame();
        return frame.under(new Link(frame.words().say("home.title"), "/home"));
    }

    /** The reader's language, as content names it. */
    Language language() {
        return Language.of(frame().language().tag());
    }

    Instant now() {
        return clock.instant();
    }

    /** The day it is where the platform is. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Says a moment as a clock beside the platform would. */
    String moment(Instant at) {
        return frame().words().moment(at.atZone(zone()));
    }

    private ZoneId zone() {
        return platforms.find(visit().platform()).map(Platform::timeZone).orElse(ZoneOffset.UTC);
    }
}
