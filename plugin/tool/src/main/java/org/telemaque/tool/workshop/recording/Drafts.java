package org.telemaque.tool.workshop.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities;
import org.telemaque.xapi.statement.ContextActivities.Role;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.IsoDuration;

/** What all our Statements have in common: actor, id, time, circumstances. */
@ApplicationScoped
class Drafts {

    private static final int DECIMALS = 4;

    private final Names names;

    @Inject
    Drafts(Names names) {
        this.names = names;
    }

    @SuppressWarnings("NullAway")
    Drafts() {
        this(null); // the container's proxy never uses it
    }

    /** The learner did this to the activity that the event is about. */
    Statement said(Happening what, Verb verb, List<ActivityRef> parents) {
        return said(what, verb, names.activity(what.activity()), parents);
    }

    /** The learner did this to another activity. */
    Statement said(Happening what, Verb verb, Activity object, List<ActivityRef> parents) {
        return Statement.of(names.actor(what.learner()), verb, object)
                .withId(what.id())
                .withTimestamp(what.at())
                .withContext(circumstances(what, parents));
    }

    /** An activity came to its end, well or not; the category lets readers of cmi5 see that what follows may depend on it. */
    Statement ended(Happening what, Verb verb, List<ActivityRef> parents, Result result) {
        var statement = said(what, verb, parents);
        var context = statement.context().orElseThrow();
        var around = context.contextActivities().with(Role.CATEGORY, List.of(names.profile(), Vocabulary.MOVE_ON));
        return statement.withContext(context.withContextActivities(around)).withResult(result);
    }

    /** The same, below the pack itself: what came back belongs to no quiz and no lesson. */
    Statement below(Statement statement, Happening what) {
        var context = statement.context().orElseThrow();
        var around = context.contextActivities().with(Role.PARENT, List.of(names.pack(what.activity())));
        return statement.withContext(context.withContextActivities(around));
    }

    /** The same, with what it says of competencies. */
    Statement about(Statement statement, Happening what, Collection<String> competencies) {
        var context = statement.context().orElseThrow();
        var activities = competencies.stream()
                .sorted()
                .map(slug -> names.competency(slug, what.activity()))
                .toList();
        return activities.isEmpty()
                ? statement
                : statement.withContext(context.withContextActivities(
                        context.contextActivities().with(Role.OTHER, activities)));
    }

    /** The same, with extensions of our own. */
    Statement with(Statement statement, Extensions extensions) {
        var context = statement.context().orElseThrow();
        return extensions.isEmpty() ? statement : statement.withContext(context.withExtensions(extensions));
    }

    private Context circumstances(Happening what, List<ActivityRef> parents) {
        var around = ContextActivities.none()
                .with(Role.CATEGORY, List.of(names.profile()))
                .with(Role.GROUPING, groupings(what));
        var above = parents.stream().map(names::activity).toList();
        return Context.empty()
                .withRegistration(what.registration())
                .withContextActivities(above.isEmpty() ? around : around.with(Role.PARENT, above))
                .withRevision(what.activity().version())
                .withPlatform("Télémaque")
                .withLanguage(what.learner().language());
    }

    private List<Activity> groupings(Happening what) {
        var groupings = new ArrayList<Activity>();
        groupings.add(names.pack(what.activity()));
        if (!what.learner().cohort().isEmpty()) {
            groupings.add(names.cohort(what.learner()));
        }
        return groupings;
    }

    /** Done to its end, in that time. */
    static Result completed(Duration spent) {
        return Result.empty().withCompletion(true).withDuration(IsoDuration.of(spent));
    }

    /** Done so far, 0 to 100. */
    static Result progress(int percent) {
        return Result.empty().withExtensions(Extensions.of(Vocabulary.PROGRESS, Provided.JSON.createValue(percent)));
    }

    /** A share as xAPI's scaled score, 0 to 1. */
    static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** The id of an event's second Statement: always the same for the same event. */
    static UUID second(UUID event, Verb verb) {
        return UUID.nameUUIDFromBytes((event + verb.id().text()).getBytes(UTF_8));
    }
}
