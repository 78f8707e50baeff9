package org.telemaque.tool.door.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.CurrentVisit;
import org.telemaque.tool.session.Downloads;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Sentences;
import org.telemaque.tool.workshop.telling.Terms;

/** Who reads, in which language, at what time, and what the words in this company's records mean. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // set by the container before any call
class Here {
    @Inject
    CurrentVisit current;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @Inject
    Catalogue catalogue;

    @Inject
    Namespace namespace;

    @Inject
    Journal journal;

    @Inject
    Downloads downloads;

    @Inject
    @ConfigProperty(name = "telemaque.time.zone", defaultValue = "Europe/Paris")
    String zone;

    Visit visit() {
        return current.visit();
    }

    /** The frame of the list: back leads to the training, for those who train. */
    Frame frame() {
        Frame frame = reader.frame(visit().language());
        return visit().hasAny(Duty.TRAINER) ? frame.under(training(frame)) : frame;
    }

    /** The frame of a page below the list. */
    Frame below(String list) {
        Frame frame = reader.frame(visit().language());
        Link records = new Link(frame.words().say("review.title"), list);
        return visit().hasAny(Duty.TRAINER) ? frame.under(training(frame), records) : frame.under(records);
    }

    private static Link training(Frame frame) {
        return new Link(frame.words().say("review.training"), "/training");
    }

    Terms terms() {
        return new Terms(
                namespace.base(), namespace.tenantHome(visit().tenant()), catalogue::packOf, catalogue::titles);
    }

    Sentences sentences() {
        return new Sentences(terms(), frame().words());
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Says when it happened; of a sensitive record only the day. */
    String when(Said said) {
        return said.sensitive() ? frame().words().day(said.day(zone())) : moment(said.at());
    }

    /** Says a moment as a clock here would. */
    String moment(Instant at) {
        return frame().words().moment(at.atZone(zone()));
    }

    /** The keys of what can be taken, in the order of the packs. */
    List<String> activities() {
        return catalogue.packs().stream()
                .map(Pack::contents)
                .flatMap(Here::keys)
                .toList();
    }

    private static Stream<String> keys(Contents contents) {
        return Stream.of(
                        contents.courses().values().stream().flatMap(Here::withLessons),
                        contents.quizzes().keySet().stream().map(slug -> "quiz/" + slug),
                        contents.scenarios().keySet().stream().map(slug -> "scenario/" + slug),
                        contents.paths().keySet().stream().map(slug -> "path/" + slug))
                .flatMap(keys -> keys);
    }

    private static Stream<String> withLessons(Course course) {
        String key = "course/" + course.slug();
        return Stream.concat(Stream.of(key), course.lessons().stream().map(lesson -> key + "/lesson/" + lesson.slug()));
    }

    /** Writes down what the reader did. */
    void note(Act act, String subject, String detail) {
        journal.write(new Entry(now(), visit().tenant(), visit().person(), act, subject, detail));
    }

    /**
     * Notes, before anything leaves, by which fields records were chosen, but no value of them.
     *
     * @return notes how many have left in the end
     */
    LongConsumer exporting(Search search, String format) {
        String file = "records as " + format + ", by "
                + String.join(", ", search.fields().keySet());
        Journal kept = journal;
        Clock time = clock;
        Visit reading = visit();
        Consumer<String> note = detail -> kept.write(new Entry(
                time.instant(), reading.tenant(), reading.person(), Act.RECORDS_EXPORTED, search.cohort(), detail));
        note.accept("begins: " + file);
        return count -> note.accept(count + " " + file);
    }

    /** Says that the store does not answer. */
    Problem trouble(int status) {
        Frame frame = below("/review");
        Words words = frame.words();
        return new Problem(
                frame,
                words.say("review.trouble"),
                status,
                words.say("review.trouble.text"),
                words.say("review.trouble.remedy"),
                "");
    }

    /** A ticket for one download from a path. */
    String ticket(String path) {
        return downloads.ticket(visit(), path);
    }
}
