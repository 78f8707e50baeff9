package org.telemaque.tool.door.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.CurrentVisit;

/** The player's here and now: who, in which language, where from. */
@RequestScoped
public class Here {
    private final CurrentVisit current;
    private final Reader reader;
    private final Catalogue catalogue;
    private final Supplier<UUID> ids;

    @Inject
    Here(CurrentVisit current, Reader reader, Catalogue catalogue, Supplier<UUID> ids) {
        this.current = current;
        this.reader = reader;
        this.catalogue = catalogue;
        this.ids = ids;
    }

    @SuppressWarnings("NullAway")
    Here() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    Learner learner() {
        return current.visit().learner();
    }

    /** The frame of every page of a story: the way back leads to where the visit began. */
    Frame frame() {
        Frame frame = reader.frame(current.visit().language());
        return frame.under(origin(frame.words()));
    }

    Words words() {
        return frame().words();
    }

    Language language() {
        return Language.of(words().language().tag());
    }

    Form form(String action) {
        return new Form(action, ids.get().toString());
    }

    /** Names competencies in the reader's language, in the order given. */
    Map<String, String> competencies(List<String> slugs) {
        Map<String, String> names = new LinkedHashMap<>();
        slugs.forEach(slug -> names.put(slug, title("competency/" + slug).orElse(slug)));
        return names;
    }

    /** Gives what was found, or says that this content knows no such story. */
    <T> T known(Supplier<Optional<T>> search) {
        return search.get().orElseThrow(this::unknown);
    }

    /** Where to go on after a story. */
    Link onwards() {
        Link origin = origin(words());
        return new Link(words().say("story.go.on", origin.label()), origin.href());
    }

    private Link origin(Words words) {
        String activity = current.visit().activity();
        String room = activity.startsWith("path/") ? "/home/" : "/player/";
        return activity.startsWith("course/") || activity.startsWith("path/")
                ? catalogue.titles(activity).entrySet().stream()
                        .filter(title -> title.getKey().equals(words.language().tag()))
                        .map(title -> new Link(title.getValue(), room + activity))
                        .findFirst()
                        .orElseGet(() -> home(words))
                : home(words);
    }

    private static Link home(Words words) {
        return new Link(words.say("story.home"), "/home");
    }

    private Optional<String> title(String key) {
        return Optional.ofNullable(catalogue.titles(key).get(words().language().tag()));
    }

    private WebApplicationException unknown() {
        Words words = words();
        Problem problem = new Problem(
                frame(),
                words.say("story.unknown.title"),
                404,
                words.say("story.unknown.happened"),
                words.say("story.unknown.remedy"),
                "");
        return new WebApplicationException(
                Response.status(404).type("text/html").entity(problem).build());
    }

    /** The path of a scenario. */
    static String path(String slug) {
        return "/player/scenario/" + slug;
    }
}
