package org.telemaque.tool.workshop.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.ActivityDefinition;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/** Turns our names into those of the specification: activities, the actor, terms of our own profile. */
@ApplicationScoped
class Names {

    /** Version of our xAPI profile; a Statement names the version it was made by. */
    static final String PROFILE = "profile/0.1";

    private final Catalogue catalogue;
    private final Namespace namespace;

    @Inject
    Names(Catalogue catalogue, Namespace namespace) {
        this.catalogue = catalogue;
        this.namespace = namespace;
    }

    @SuppressWarnings("NullAway")
    Names() {
        this(null, null); // the container's proxy never uses it
    }

    Agent actor(Learner learner) {
        return Agent.account(
                Iri.of(namespace.tenantHome(learner.tenant())),
                learner.account().toString());
    }

    /** An activity with its type and its title in every language of the pack. */
    Activity activity(ActivityRef ref) {
        return Activity.of(iri(ref)).withDefinition(definition(ref));
    }

    ActivityDefinition definition(ActivityRef ref) {
        return ActivityDefinition.ofType(type(ref)).withName(title(ref));
    }

    Iri iri(ActivityRef ref) {
        return Iri.of(namespace.iri(ref));
    }

    /** A term of our own profile. */
    Iri term(Term term) {
        return term(term.path());
    }

    /** Anything in our namespace, by what follows its start. */
    Iri term(String name) {
        return Iri.of(namespace.base() + name);
    }

    /** The LMS course in which something happened. */
    Activity cohort(Learner learner) {
        String id = namespace.tenantHome(learner.tenant()) + "/cohort/" + learner.cohort();
        return Activity.of(Iri.of(id)).withDefinition(ActivityDefinition.ofType(term(Term.COHORT)));
    }

    /** The pack that an activity comes from. */
    Activity pack(ActivityRef ref) {
        return Activity.of(term(ref.pack())).withDefinition(ActivityDefinition.ofType(term(Term.PACK)));
    }

    Verb withdrawn() {
        return Vocabulary.verb(term(Term.WITHDRAWN).text(), "n’a plus à suivre", "is no longer assigned");
    }

    Verb attested() {
        return Vocabulary.verb(term(Term.ATTESTED).text(), "a obtenu l’attestation de", "was attested for");
    }

    Verb revoked() {
        return Vocabulary.verb(term(Term.REVOKED).text(), "a vu annuler", "lost");
    }

    Verb observed() {
        return Vocabulary.verb(term(Term.OBSERVED).text(), "a été observé·e avec", "was observed with");
    }

    Activity profile() {
        return Activity.of(term(PROFILE)).withDefinition(ActivityDefinition.ofType(Vocabulary.PROFILE));
    }

    Activity competency(String slug, ActivityRef near) {
        return activity(near.at("competency/" + slug));
    }

    private LanguageMap title(ActivityRef ref) {
        var title = LanguageMap.none();
        for (var entry : catalogue.titles(ref.key()).entrySet()) {
            title = title.and(entry.getKey(), entry.getValue());
        }
        return title;
    }

    private Iri type(ActivityRef ref) {
        if (ref.key().contains("/lesson/")) {
            return Vocabulary.LESSON;
        }
        if (ref.key().contains("/node/")) {
            return Vocabulary.INTERACTION;
        }
        return ref.key().contains("/milestone/") ? term(Term.MILESTONE) : typeOfKind(ref.kind());
    }

    private Iri typeOfKind(String kind) {
        return switch (kind) {
            case "course" -> Vocabulary.COURSE;
            case "quiz" -> Vocabulary.ASSESSMENT;
            case "scenario" -> Vocabulary.SIMULATION;
            case "item" -> Vocabulary.INTERACTION;
            case "competency" -> Vocabulary.COMPETENCY;
            case "survey" -> Vocabulary.SURVEY;
            case "checklist" -> Vocabulary.CHECKLIST;
            default -> term(Term.type(kind).orElseThrow(() -> new IllegalArgumentException("no type for a " + kind)));
        };
    }
}
