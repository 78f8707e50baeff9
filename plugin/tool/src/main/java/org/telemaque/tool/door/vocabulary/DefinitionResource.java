package org.telemaque.tool.door.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.recording.Profile;

/** Answers every identifier of our namespace with its definition; open to everybody, for records travel. */
@Path("/id/{path:.+}")
@RequestScoped
public class DefinitionResource {
    private final Lookup lookup;
    private final Reader reader;

    /** For the container. */
    @Inject
    public DefinitionResource(Lookup lookup, Reader reader) {
        this.lookup = lookup;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    DefinitionResource() {
        this(null, null); // the container's proxy never uses it
    }

    /** The definition for a person. */
    @GET
    @Produces("text/html;charset=UTF-8;qs=1")
    public Response page(@PathParam("path") String path) {
        return answer(page(path, find(path), reader.frame()));
    }

    /** The definition for a program: that of an activity as the specification says, that of a term as a profile does. */
    @GET
    @Produces({"application/json;qs=0.9", "application/ld+json;qs=0.8"})
    public Response json(@PathParam("path") String path) {
        return answer(find(path).json().toString().getBytes(StandardCharsets.UTF_8));
    }

    private Definition find(String path) {
        return lookup.find(path).orElseThrow(NotFoundException::new);
    }

    private static Response answer(Object definition) {
        return Response.ok(definition)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private DefinitionPage page(String path, Definition definition, Frame frame) {
        Words words = frame.words();
        if (definition instanceof Definition.Term term) {
            return new DefinitionPage(
                    frame,
                    words.say(term.key()),
                    term.iri(),
                    words.say(term.key() + ".means"),
                    "",
                    isProfile(path) ? lookup.contents(words).toList() : List.of());
        }
        Definition.Activity activity = (Definition.Activity) definition;
        return new DefinitionPage(
                frame,
                title(activity, frame),
                activity.iri(),
                words.say("vocabulary.activity.means"),
                activity.json().getString("type", ""),
                List.of());
    }

    private static String title(Definition.Activity activity, Frame frame) {
        return activity.titles()
                .getOrDefault(
                        frame.language().tag(),
                        activity.titles().values().iterator().next());
    }

    private static boolean isProfile(String path) {
        return path.equals(Profile.PATH) || path.equals(Profile.today().path());
    }
}
