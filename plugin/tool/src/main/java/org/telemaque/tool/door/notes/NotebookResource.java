package org.telemaque.tool.door.notes;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.session.Downloads;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.notebook.Notebook;

/** Keeps the visitor's notes, shows them and lets them leave as a file; they are nobody else's. */
@Path("/notebook")
@Needs({})
public class NotebookResource {
    private static final String FILE = "/notebook/notes.txt";

    private final Here here;
    private final Notebook notebook;
    private final Catalogue catalogue;
    private final Downloads downloads;

    /** For the container. */
    @Inject
    public NotebookResource(Here here, Notebook notebook, Catalogue catalogue, Downloads downloads) {
        this.here = here;
        this.notebook = notebook;
        this.catalogue = catalogue;
        this.downloads = downloads;
    }

    /** Shows all notes. */
    @GET
    @Produces("text/html")
    public NotebookPage notes() {
        return page("");
    }

    /** Keeps what was written about a lesson; an emptied note is forgotten. */
    @POST
    @Path("{course}/{lesson}")
    public Response keep(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            @FormParam("note") @DefaultValue("") String note) {
        String name = course + "/" + lesson;
        if (catalogue.lesson(name).isEmpty()) {
            throw new NotFoundException();
        }
        notebook.keep(here.learner(), name, note);
        return Response.noContent().build();
    }

    /** A link to the file; a download cannot send a bearer, so the link holds a ticket. */
    @POST
    @Path("file")
    @Produces("text/html")
    public NotebookPage prepare() {
        String ticket = downloads.ticket(here.visit(), FILE);
        return page(FILE + "?ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8));
    }

    /** All notes as plain text. */
    @GET
    @Path("notes.txt")
    @Produces("text/plain;charset=UTF-8")
    public Response file() {
        String text = Leaves.text(here.words(), leaves(), here.day(here.now()));
        String name = "telemaque-notes-" + here.today() + ".txt";
        return Response.ok(text)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private NotebookPage page(String file) {
        return new NotebookPage(
                here.below("notebook.home", "/home"), here.words().say("notebook.title"), leaves(), file);
    }

    private List<NotebookPage.Leaf> leaves() {
        return new Leaves(catalogue.courses(), here.language(), here::moment).of(notebook.all(here.learner()));
    }
}
