package org.telemaque.lrs.statement;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.StatementObject;
import org.telemaque.xapi.statement.StatementRef;
import org.telemaque.xapi.statement.SubStatement;

/** Reads off a statement everything that it can be found by (xAPI 1.0.3, Communication 2.1.3). */
final class Mentions {
    private final Set<Mention> found = new LinkedHashSet<>();

    private Mentions() {}

    static Set<Mention> of(Statement statement) {
        Mentions mentions = new Mentions();
        mentions.readWhole(statement);
        return mentions.found;
    }

    private void readWhole(Statement statement) {
        found.add(Mention.of(Mention.Role.VERB, statement.verb().id().text()));
        statement
                .context()
                .flatMap(Context::registration)
                .ifPresent(attempt -> found.add(Mention.of(Mention.Role.REGISTRATION, attempt.toString())));
        add(Mention.Role.AGENT, statement.actor());
        readObject(statement.object());
        statement.authority().ifPresent(authority -> add(Mention.Role.RELATED_AGENT, authority));
        readAround(statement);
        statement.authority().ifPresent(authority -> add(Mention.Role.AUTHORITY, authority));
        if (statement.object() instanceof StatementRef target) {
            found.add(Mention.of(Mention.Role.TARGET, target.id().toString()));
            if (statement.verb().voids()) {
                found.add(Mention.of(Mention.Role.VOIDED, target.id().toString()));
            }
        }
    }

    private void readObject(StatementObject object) {
        if (object instanceof Activity activity) {
            found.add(Mention.of(Mention.Role.ACTIVITY, activity.id().text()));
        } else if (object instanceof Actor actor) {
            add(Mention.Role.AGENT, actor);
        }
    }

    private void readAround(Statement statement) {
        add(Mention.Role.RELATED_AGENT, statement.actor());
        readRelatedObject(statement.object());
        statement.context().ifPresent(this::readContext);
    }

    private void readRelatedObject(StatementObject object) {
        if (object instanceof Activity activity) {
            add(activity);
        } else if (object instanceof Actor actor) {
            add(Mention.Role.RELATED_AGENT, actor);
        } else if (object instanceof SubStatement sub) {
            readAround(sub.statement());
        }
    }

    private void readContext(Context context) {
        context.instructor().ifPresent(instructor -> add(Mention.Role.RELATED_AGENT, instructor));
        context.team().ifPresent(team -> add(Mention.Role.RELATED_AGENT, team));
        context.contextAgents().forEach(one -> add(Mention.Role.RELATED_AGENT, one.agent()));
        context.contextGroups().forEach(one -> add(Mention.Role.RELATED_AGENT, one.group()));
        Arrays.stream(ContextActivities.Role.values())
                .flatMap(role -> context.contextActivities().in(role).stream())
                .forEach(this::add);
    }

    private void add(Activity activity) {
        found.add(Mention.of(Mention.Role.RELATED_ACTIVITY, activity.id().text()));
    }

    private void add(Mention.Role role, Actor actor) {
        identifiers(actor).forEach(who -> found.add(Mention.of(role, who)));
    }

    /** What a statement passes on to those that refer to it. */
    static Set<Mention> passedOn(Statement statement) {
        Set<Mention> mentions = of(statement);
        mentions.removeIf(mention -> !mention.role().passesOn());
        return mentions;
    }

    /** Whoever an actor is, and whoever it has as members. */
    static List<Identifier> identifiers(Actor actor) {
        if (actor instanceof Group group) {
            return Stream.concat(
                            group.identifier().stream(),
                            group.members().stream().map(Agent::identifier))
                    .toList();
        }
        return List.of(((Agent) actor).identifier());
    }
}
