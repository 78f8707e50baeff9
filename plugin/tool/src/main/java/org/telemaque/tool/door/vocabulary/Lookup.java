package org.telemaque.tool.door.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.recording.Definitions;

/** Finds what an identifier stands for. */
@ApplicationScoped
class Lookup {
    private static final String DEBRIEF = "/debrief";

    private final Catalogue catalogue;
    private final Namespace namespace;
    private final Definitions definitions;
    private final ProfileDocument profile;

    @Inject
    Lookup(Catalogue catalogue, Namespace namespace, Definitions definitions, ProfileDocument profile) {
        this.catalogue = catalogue;
        this.namespace = namespace;
        this.definitions = definitions;
        this.profile = profile;
    }

    @SuppressWarnings("NullAway")
    Lookup() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** What stands behind a path of the namespace. */
    Optional<Definition> find(String path) {
        String iri = namespace.base() + path;
        int slash = path.indexOf('/');
        if (slash > 0 && isPack(path.substring(0, slash))) {
            return activity(iri, path.substring(0, slash), path.substring(slash + 1));
        }
        return profile.find(path)
                .or(() -> (isPack(path) ? Optional.of("vocabulary.pack") : Terms.key(path))
                        .map(key -> new Definition.Term(
                                iri, key, Terms.json(iri, "Activity", key).build())));
    }

    /** What the page about the profile leads to. */
    Stream<Link> contents(Words words) {
        return profile.paths().map(path -> new Link(words.say(Terms.words(path)), "/id/" + path));
    }

    private boolean isPack(String slug) {
        return catalogue.packs().stream().anyMatch(pack -> pack.slug().equals(slug));
    }

    private Optional<Definition> activity(String iri, String pack, String key) {
        boolean debrief = key.startsWith("scenario/") && key.endsWith(DEBRIEF);
        String known = debrief ? key.substring(0, key.length() - DEBRIEF.length()) : key;
        var titles = catalogue.titles(known);
        return titles.isEmpty() || !catalogue.packOf(known).equals(pack)
                ? Optional.empty()
                : Optional.of(new Definition.Activity(iri, titles, definitions.activity(catalogue.ref(key))));
    }
}
