package org.telemaque.tool.door.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.certification.Assigning;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.Order;
import org.telemaque.tool.workshop.people.Duty;

/** Shows the people of the cohort and assigns paths to them. */
@Path("/training")
@RequestScoped
@Needs(Duty.TRAINER)
public class PeopleResource {

    private static final int LONGEST = 300;

    private final Here here;
    private final Trainees trainees;
    private final Certification certification;
    private final Shelf shelf;
    private final Lists lists;

    /** For the container. */
    @Inject
    public PeopleResource(Here here, Trainees trainees, Certification certification, Shelf shelf, Lists lists) {
        this.here = here;
        this.trainees = trainees;
        this.certification = certification;
        this.shelf = shelf;
        this.lists = lists;
    }

    @SuppressWarnings("NullAway")
    PeopleResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Shows the cohort, or those of it who are looked for. */
    @GET
    @Produces("text/html")
    public PeoplePage people(@Context UriInfo asked) {
        return page(AssignForm.fresh(Sieve.read(asked.getQueryParameters()), here.today()), PeoplePage.Result.NONE);
    }

    /** Has the LMS asked who is in the course, and comes back at once: whatever it answers is there at the next look. */
    @POST
    @Path("roster")
    public Response refresh() {
        lists.refresh();
        return Response.seeOther(URI.create("/training")).build();
    }

    /** Takes the form: looks for a name, ticks boxes, or assigns; what was typed stays. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html")
    public Response form(MultivaluedMap<String, String> sent) {
        AssignForm form = AssignForm.read(sent);
        PeoplePage page = switch (sent.getOrDefault("do", List.of("search")).get(0)) {
            case "all" -> page(form.choosing(learning(form)), PeoplePage.Result.NONE);
            case "none" -> page(form.choosing(Set.of()), PeoplePage.Result.NONE);
            case "assign" -> assign(form);
            default -> page(form, PeoplePage.Result.NONE);
        };
        return Response.status(page.status()).entity(page).build();
    }

    private Set<UUID> learning(AssignForm form) {
        return listed(form).stream()
                .filter(person -> person.learns() || form.chosen().contains(person.id()))
                .map(Trainee::id)
                .collect(Collectors.toSet());
    }

    private PeoplePage assign(AssignForm form) {
        Set<AssignForm.Fault> faults = form.faults(here.today());
        if (!faults.isEmpty()) {
            return refused(form, faults);
        }
        Order order = new Order(
                form.path(), form.day().orElseThrow(), here.visit().person(), trainees.present(form.chosen()));
        Assigning answer = certification.assign(order, here.today());
        return answer instanceof Assigning.Assigned assigned
                ? assigned(form, assigned)
                : refused(form, Set.of(fault(((Assigning.Refused) answer).why())));
    }

    private PeoplePage assigned(AssignForm form, Assigning.Assigned assigned) {
        String path = shelf.title(form.path(), here.language());
        List<String> done = Outcome.of(assigned, path).sentences(here.frame().words());
        return page(AssignForm.fresh(Sieve.EVERYBODY, here.today()), new PeoplePage.Result(Set.of(), done));
    }

    private PeoplePage refused(AssignForm form, Set<AssignForm.Fault> faults) {
        return page(form, new PeoplePage.Result(faults, List.of()));
    }

    private static AssignForm.Fault fault(Assigning.Why why) {
        return switch (why) {
            case UNKNOWN_PATH -> AssignForm.Fault.PATH;
            case NOBODY_CHOSEN -> AssignForm.Fault.NOBODY;
            case DUE_IN_THE_PAST -> AssignForm.Fault.PAST;
        };
    }

    private PeoplePage page(AssignForm form, PeoplePage.Result result) {
        Frame frame = here.frame();
        List<Trainee> all = trainees.all();
        List<Trainee> found = found(form, all);
        List<Trainee> listed = shortened(form, found);
        return new PeoplePage(
                frame,
                frame.words().say("training.title"),
                shelf.cohort(here.visit()),
                lists.listing(trainees.groups(), found.size() - listed.size()),
                listed,
                all.size(),
                new PeoplePage.Desk(form, shelf.paths(here.language()), here.today()),
                result);
    }

    private List<Trainee> listed(AssignForm form) {
        return shortened(form, found(form, trainees.all()));
    }

    /** Who is looked for; whoever is chosen stays in sight. */
    private static List<Trainee> found(AssignForm form, List<Trainee> all) {
        return all.stream()
                .filter(person -> form.sieve().lets(person) || form.chosen().contains(person.id()))
                .toList();
    }

    /** As many as a page can bear: a course of thousands is looked through by name and group. */
    private static List<Trainee> shortened(AssignForm form, List<Trainee> found) {
        Set<UUID> first = found.stream().limit(LONGEST).map(Trainee::id).collect(Collectors.toSet());
        return found.stream()
                .filter(person -> first.contains(person.id()) || form.chosen().contains(person.id()))
                .toList();
    }
}
