package org.telemaque.tool.door.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Cohorts;

/** What things are called that the console names: paths and cohorts. */
@ApplicationScoped
public class Shelf {

    private final Catalogue catalogue;
    private final Cohorts cohorts;

    @Inject
    Shelf(Catalogue catalogue, Cohorts cohorts) {
        this.catalogue = catalogue;
        this.cohorts = cohorts;
    }

    @SuppressWarnings("NullAway")
    Shelf() {
        this(null, null); // the container's proxy never uses it
    }

    /** The paths that can be assigned. */
    List<PeoplePage.Choice> paths(Language language) {
        return catalogue.packs().stream()
                .flatMap(pack -> pack.contents().paths().values().stream())
                .map(path -> new PeoplePage.Choice(path.slug(), path.title(language)))
                .toList();
    }

    /** The title of a path; of one that is no longer there, its slug. */
    String title(String slug, Language language) {
        return catalogue.path(slug).map(path -> path.title(language).words()).orElse(slug);
    }

    /** What a path or a milestone is called, by its key; of one that is no longer there, the key. */
    String named(String key, Language language) {
        return catalogue.titles(key).getOrDefault(language.tag(), key);
    }

    /** What the LMS calls the visitor's cohort; may be empty. */
    String cohort(Visit visit) {
        return cohorts.find(visit.tenant(), visit.cohort()).map(Cohort::title).orElse("");
    }
}
