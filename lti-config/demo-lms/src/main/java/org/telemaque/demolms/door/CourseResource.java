package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;
import org.telemaque.demolms.page.ActivityPage;
import org.telemaque.demolms.page.CoursePage;
import org.telemaque.demolms.page.Page;
import org.telemaque.demolms.page.ReturnPage;
import org.telemaque.demolms.platform.Launch;
import org.telemaque.demolms.platform.Launch.Target;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.tools.ToolList;

/** The course as one person sees it; the person is part of the address. */
@Path("/as/{person}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CourseResource {

    @Inject
    Campus campus;

    @Inject
    Platform platform;

    @Inject
    ToolList tools;

    @Inject
    Services services;

    @Inject
    Frames frames;

    /** The course page. */
    @GET
    @Path("/course")
    public Page course(@PathParam("person") String key) {
        return new CoursePage(frames.frame(), person(key), campus.placements(person(key)), false);
    }

    /** The copy that somebody made of the course: its links say what they were copied from, and nothing else. */
    @GET
    @Path("/copy")
    public Page copy(@PathParam("person") String key) {
        return new CoursePage(frames.frame(), person(key), campus.copies(), true);
    }

    /** The page that frames an activity. */
    @GET
    @Path("/activity/{placement}")
    public Page activity(
            @PathParam("person") String key,
            @PathParam("placement") String placement,
            @QueryParam("review") @DefaultValue("") String review) {
        return new ActivityPage(
                frames.frame(),
                person(key),
                placement(person(key), placement),
                campus.person(review).stream().toList(),
                platform.registration().toolOrigin(),
                services.faults().manner().storage());
    }

    /** Starts a launch: sends the browser to the tool's login address. */
    @GET
    @Path("/launch/{placement}")
    public Response launch(
            @PathParam("person") String key,
            @PathParam("placement") String placement,
            @QueryParam("target") @DefaultValue("iframe") String target,
            @QueryParam("client") @DefaultValue("") String client,
            @QueryParam("review") @DefaultValue("") String review) {
        Person person = person(key);
        Language language = frames.language();
        Target where = target.equals("window") ? Target.WINDOW : Target.IFRAME;
        Launch launch = new Launch(
                person,
                placement(person, placement),
                campus.mentees(person),
                language,
                where,
                campus.person(review).stream().toList());
        Platform speaking = tools.knows(client) ? platform.with(client) : platform;
        URI login = speaking.initiation().start(launch);
        return Response.seeOther(login)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Where the tool sends people back to, with a word for them (LTI Core 1.3, 5.4.6). */
    @GET
    @Path("/return")
    public Page comeBack(
            @PathParam("person") String key,
            @QueryParam("lti_msg") @DefaultValue("") String message,
            @QueryParam("lti_errormsg") @DefaultValue("") String fault) {
        boolean faulty = !fault.isBlank();
        return new ReturnPage(frames.frame(), person(key), faulty ? fault : message, faulty);
    }

    private Person person(String key) {
        return campus.person(key).orElseThrow(NotFoundException::new);
    }

    private Placement placement(Person person, String placement) {
        return campus.placement(person, placement).orElseThrow(NotFoundException::new);
    }
}
