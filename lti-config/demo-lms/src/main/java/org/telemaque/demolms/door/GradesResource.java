package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.page.GradesPage;
import org.telemaque.demolms.page.Page;
import org.telemaque.demolms.service.Services;

/** The gradebook as people see it: a trainer everybody's row, a learner the own one. */
@Path("/as/{person}/grades")
@RequestScoped
public class GradesResource {

    @Inject
    Campus campus;

    @Inject
    Services services;

    @Inject
    Frames frames;

    /** The table. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page grades(@PathParam("person") String key) {
        Person person = campus.person(key).orElseThrow(NotFoundException::new);
        return new GradesPage(frames.frame(), person, rows(person), campus, services.gradebook());
    }

    private List<Person> rows(Person person) {
        return person.part() == Part.TRAINER
                ? campus.people().stream()
                        .filter(one -> one.part() == Part.LEARNER || one.part() == Part.MENTOR)
                        .toList()
                : List.of(person);
    }
}
