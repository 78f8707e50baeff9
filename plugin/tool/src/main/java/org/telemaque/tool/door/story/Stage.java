package org.telemaque.tool.door.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.Roster;

/** What every page of a story makes alike: its frame, its forms, its names, and the page for what is not known. */
@RequestScoped
public class Stage {
    private final Here here;
    private final Catalogue catalogue;
    private final Supplier<UUID> ids;
    private final Roster roster;

    @Inject
    Stage(Here here, Catalogue catalogue, Supplier<UUID> ids, Roster roster) {
        this.here = here;
        this.catalogue = catalogue;
        this.ids = ids;
        this.roster = roster;
    }

    @SuppressWarnings("NullAway")
    Stage() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The frame of every page of a story: the way back leads to where the visit began. */
    Frame frame() {
        return here.frame().under(origin());
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

    /** Those who learn in the same course of the LMS; nobody outside any course. */
    Set<UUID> group() {
        return roster.of(here.visit().tenant(), here.visit().cohort()).stream()
                .filter(Member::counted)
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
    }

    /** Gives what was found, or says that this content knows no such story. */
    <T> T known(Supplier<Optional<T>> search) {
        return search.get()
                .orElseThrow(() -> Problem.said(frame(), 404, "story.unknown").thrown());
    }

    /** Where to go on after a story. */
    Link onwards() {
        Link origin = origin();
        return new Link(here.words().say("story.go.on", origin.label()), origin.href());
    }

    private Link origin() {
        return here.origin(catalogue::titles, "story.home");
    }

    private Optional<String> title(String key) {
        return Optional.ofNullable(
                catalogue.titles(key).get(here.words().language().tag()));
    }

    /** The path of a scenario. */
    static String path(String slug) {
        return "/player/scenario/" + slug;
    }
}
