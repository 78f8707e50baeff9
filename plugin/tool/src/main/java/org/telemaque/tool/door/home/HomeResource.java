package org.telemaque.tool.door.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.practice.Practice;
import org.telemaque.tool.workshop.practice.Round;

/** Shows a person's own paths. */
@Path("/home")
@RequestScoped
@Needs({})
public class HomeResource {

    private static final int NOT_FOUND = 404;

    private final Here here;
    private final Certification certification;
    private final Catalogue catalogue;
    private final Names names;
    private final Practice practice;

    /** For the container. */
    @Inject
    public HomeResource(Here here, Certification certification, Catalogue catalogue, Names names, Practice practice) {
        this.here = here;
        this.certification = certification;
        this.catalogue = catalogue;
        this.names = names;
        this.practice = practice;
    }

    @SuppressWarnings("NullAway")
    HomeResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Shows the visitor's paths, or, without any, what is open to everybody. */
    @GET
    @Produces("text/html")
    public HomePage home() {
        Frame frame = here.frame();
        List<PathView> paths = assigned().stream().map(this::view).toList();
        return new HomePage(
                frame,
                frame.words().say("home.title"),
                names.of(here.visit()),
                here.visit().hasAny(Duty.MENTOR),
                paths,
                paths.isEmpty() ? offers() : List.of(),
                again());
    }

    /** Shows one path: the visitor's own, or what it asks. */
    @GET
    @Path("path/{slug}")
    @Produces("text/html")
    public Page path(@PathParam("slug") String slug) {
        Optional<PathView> own = assigned().stream()
                .filter(assignment -> assignment.path().slug().equals(slug))
                .findFirst()
                .map(this::view);
        return own.or(() -> catalogue.path(slug).map(this::asked))
                .<Page>map(this::page)
                .orElseGet(this::unknown);
    }

    private PathPage page(PathView path) {
        List<String> trainers = path.assigned() ? List.of() : names.trainers(here.visit());
        return new PathPage(here.below("home.title", "/home"), path.title().words(), path, trainers);
    }

    private Problem unknown() {
        return Problem.said(here.below("home.title", "/home"), NOT_FOUND, "home.path.unknown");
    }

    /** What is next first: paths that can still be finished, by their last day, before those that are earned. */
    private List<PathAssignment> assigned() {
        Visit visit = here.visit();
        return certification.of(visit.tenant(), visit.person()).stream()
                .sorted(Comparator.comparing(PathAssignment::attested).thenComparing(PathAssignment::due))
                .toList();
    }

    private PathView view(PathAssignment assignment) {
        return PathView.of(assignment, here.language(), here.today(), here::day);
    }

    private PathView asked(CertificationPath path) {
        return PathView.of(path, here.language());
    }

    private HomePage.Again again() {
        Round round = practice.round(here.learner());
        String later = round.later() == 0
                ? ""
                : here.words()
                        .count("home.again.later", round.later(), here.words().day(round.next()));
        return new HomePage.Again(round.due().size(), later);
    }

    private List<HomePage.Offer> offers() {
        return catalogue.courses().stream()
                .map(course ->
                        new HomePage.Offer(course.texts().title(here.language()), "/player/course/" + course.slug()))
                .toList();
    }
}
