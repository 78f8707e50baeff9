package org.telemaque.tool.door.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.ResourceLink;
import org.telemaque.tool.foundation.platform.ResourceLinks;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.grading.GradeBoard;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Roster;

/** Finds the person, the activity, and what one has done in the other. */
@RequestScoped
public class Submissions {

    private final Here here;
    private final Who who;
    private final Where where;
    private final GradeBoard board;
    private final Learning learning;

    /** Those who know people. */
    record Who(People people, Roster roster, Platforms platforms) {}

    /** Those who know activities. */
    record Where(ResourceLinks links, Catalogue catalogue) {}

    @Inject
    Submissions(
            Here here,
            People people,
            Roster roster,
            Platforms platforms,
            ResourceLinks links,
            Catalogue catalogue,
            GradeBoard board,
            Learning learning) {
        this.here = here;
        this.who = new Who(people, roster, platforms);
        this.where = new Where(links, catalogue);
        this.board = board;
        this.learning = learning;
    }

    @SuppressWarnings("NullAway")
    Submissions() {
        this(null, null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** The person as a member of the trainer's course: what an LMS calls somebody means nothing elsewhere. */
    Optional<Member> person(Handed handed) {
        Visit visit = here.visit();
        return who.platforms()
                .find(visit.platform())
                .map(platform -> platform.registration().issuer())
                .map(issuer -> who.people().called(visit.tenant(), issuer, List.of(handed.person())))
                .flatMap(found -> found.values().stream().findFirst())
                .flatMap(person -> who.roster().of(visit.tenant(), visit.cohort()).stream()
                        .filter(member -> member.person().id().equals(person.id()))
                        .findFirst());
    }

    /** What the line item stands for: the link whose own it is, else the link of the launch, else what the launch names. */
    Optional<String> activity(Handed handed) {
        Visit visit = here.visit();
        Stream<String> link =
                where.links().known(visit.tenant(), visit.resourceLink()).map(ResourceLink::activity).stream();
        Stream<String> item = board.activity(visit.tenant(), visit.cohort(), handed.lineItem()).stream();
        return Stream.of(item, link, Stream.of(handed.activity()))
                .flatMap(activities -> activities)
                .filter(activity -> !titles(activity).isEmpty())
                .findFirst();
    }

    private Map<String, String> titles(String activity) {
        return where.catalogue().titles(activity);
    }

    /** What an activity is called in the reader's language. */
    String title(String activity) {
        Map<String, String> titles = titles(activity);
        return titles.getOrDefault(
                here.language().tag(), titles.values().stream().findFirst().orElse(activity));
    }

    /** The best that the person has reached; empty when nothing was. */
    String result(Member member, String activity) {
        return board.best(here.visit().tenant(), member.person().id(), activity)
                .map(best -> here.words()
                        .say(
                                best.completed() ? "submission.done" : "submission.going",
                                here.words().percent(best.percent()),
                                here.moment(best.at())))
                .orElse("");
    }

    List<SubmissionPage.Attempt> attempts(Member member, String activity) {
        return learning.tried(learner(member), activity).stream()
                .map(tried -> new SubmissionPage.Attempt(
                        tried.number(), here.moment(tried.begun()), tried.isEnded() ? here.moment(tried.ended()) : ""))
                .toList();
    }

    private Learner learner(Member member) {
        Visit visit = here.visit();
        return new Learner(
                member.person().id(),
                member.person().account(),
                visit.tenant(),
                visit.platform(),
                visit.cohort(),
                visit.language(),
                member.learns());
    }
}
