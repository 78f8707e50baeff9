package org.telemaque.tool.workshop.recording;

import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/** The verbs, activity types and extensions of other people that our Statements use. */
final class Vocabulary {

    static final Verb INITIALIZED = adl("initialized", "a commencé", "initialized");
    static final Verb PROGRESSED = adl("progressed", "a progressé dans", "progressed");
    static final Verb ANSWERED = adl("answered", "a répondu à", "answered");
    static final Verb COMPLETED = adl("completed", "a terminé", "completed");
    static final Verb PASSED = adl("passed", "a réussi", "passed");
    static final Verb FAILED = adl("failed", "n’a pas réussi", "failed");
    static final Verb EXPERIENCED = adl("experienced", "a parcouru", "experienced");
    static final Verb REGISTERED = adl("registered", "s’est vu confier", "was assigned");
    static final Verb SATISFIED = verb("https://w3id.org/xapi/adl/verbs/satisfied", "a franchi", "satisfied");

    /** Said once competencies are judged and certificates given; the profile describes them already. */
    static final Verb ACHIEVED = tla("achieved", "a acquis", "achieved");

    static final Verb VERIFIED = tla("verified", "a vu confirmer", "had verified");
    static final Verb EXPIRED = tla("expired", "n’a plus à jour", "has expired");
    static final Verb EARNED = verb("http://id.tincanapi.com/verb/earned", "a obtenu", "earned");

    static final Iri COURSE = Iri.of("http://adlnet.gov/expapi/activities/course");
    static final Iri LESSON = Iri.of("http://adlnet.gov/expapi/activities/lesson");
    static final Iri ASSESSMENT = Iri.of("http://adlnet.gov/expapi/activities/assessment");
    static final Iri SIMULATION = Iri.of("http://adlnet.gov/expapi/activities/simulation");
    static final Iri INTERACTION = Iri.of("http://adlnet.gov/expapi/activities/cmi.interaction");
    static final Iri PROFILE = Iri.of("http://adlnet.gov/expapi/activities/profile");
    static final Iri COMPETENCY = Iri.of("https://w3id.org/xapi/tla/activity-types/competency");
    static final Iri SURVEY = Iri.of("http://id.tincanapi.com/activitytype/survey");
    static final Iri CHECKLIST = Iri.of("http://id.tincanapi.com/activitytype/checklist");
    static final Iri PROGRESS = Iri.of("https://w3id.org/xapi/cmi5/result/extensions/progress");

    /** The category of what says that something was completed, passed or failed (cmi5 9.6.2.2); not that of cmi5 itself, which promises more. */
    static final Activity MOVE_ON = Activity.of(Iri.of("https://w3id.org/xapi/cmi5/context/categories/moveon"));

    static final Iri LEARNER_COMPETENCY = Iri.of("https://w3id.org/xapi/learnercompetency/1.0");
    static final Iri CERTIFICATE = Iri.of("http://id.tincanapi.com/attachment/certificate-of-completion");

    private Vocabulary() {}

    /** A verb by its identifier, with the words that people read. */
    static Verb verb(String id, String french, String english) {
        return new Verb(Iri.of(id), LanguageMap.of("fr", french).and("en", english));
    }

    private static Verb tla(String name, String french, String english) {
        return verb("https://w3id.org/xapi/tla/verbs/" + name, french, english);
    }

    private static Verb adl(String name, String french, String english) {
        return verb("http://adlnet.gov/expapi/verbs/" + name, french, english);
    }
}
