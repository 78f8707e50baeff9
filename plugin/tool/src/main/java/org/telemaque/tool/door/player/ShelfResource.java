package org.telemaque.tool.door.player;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.learning.Learning;

/** What lies beside the lessons: the words of the glossary, the figures, and the learner's words being written. */
@Path("/")
public class ShelfResource {
    private final Learning learning;
    private final Catalogue catalogue;
    private final Here here;
    private final Player player;

    /** For the container. */
    @Inject
    public ShelfResource(Learning learning, Catalogue catalogue, Here here, Player player) {
        this.learning = learning;
        this.catalogue = catalogue;
        this.here = here;
        this.player = player;
    }

    /** Explains a word. */
    @GET
    @Path("/player/glossary/{term}")
    @Needs({})
    @Produces("text/html")
    public TermPage term(@PathParam("term") String slug) {
        var term = player.known(() -> catalogue.packs().stream()
                .flatMap(pack -> pack.library().glossary().term(slug).stream())
                .findFirst());
        return new TermPage(
                here.frame().under(player.origin()),
                term.word(here.language()).words(),
                term.text(here.language()).words());
    }

    /** Says what to do to whom a link brought here that names no kind of activity we know; any other door is more exact. */
    @GET
    @Path("/player/{nothing:.+}")
    @Needs({})
    @Produces("text/html")
    public TermPage unknown() {
        return player.known(Optional::empty);
    }

    /** Keeps words that are still being written. */
    @POST
    @Path("/player/draft/{attempt}/{question}")
    @Needs({})
    public Response draft(
            @PathParam("attempt") UUID attempt,
            @PathParam("question") String question,
            @FormParam("answer") @DefaultValue("") String text) {
        learning.draft(here.learner(), attempt, question, text);
        return Response.noContent().build();
    }

    /** Serves a figure of any release by the hash of its content: public, for it names nobody, and good for a year. */
    @GET
    @Path("/assets/media/{hash:[0-9a-f]{64}}/{name}")
    public Response media(@PathParam("hash") String hash) {
        MediaFile file = catalogue.media(hash).orElseThrow(NotFoundException::new);
        return Response.ok(file.bytes(), file.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }
}
