package org.telemaque.xapi.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.telemaque.xapi.json.ActorWriter;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.value.Iri;

/**
 * Where documents lie (xAPI 1.0.3, Communication 2.3, 2.6 and 2.7).
 *
 * @param resource the path of the resource
 * @param id the name of the parameter that names one document
 * @param parameters what says about whom or what they are
 */
public record Place(String resource, String id, Map<String, String> parameters) {
    /** Keeps a copy that nobody can change. */
    public Place {
        parameters = Map.copyOf(parameters);
    }

    /** What an activity keeps about an agent. */
    public static Place state(Iri activity, Actor agent) {
        return new Place(
                "activities/state",
                "stateId",
                Map.of(
                        "activityId",
                        activity.text(),
                        "agent",
                        ActorWriter.json(agent).toString()));
    }

    /** What is kept about an activity. */
    public static Place ofActivity(Iri activity) {
        return new Place("activities/profile", "profileId", Map.of("activityId", activity.text()));
    }

    /** What is kept about an agent. */
    public static Place ofAgent(Actor agent) {
        return new Place(
                "agents/profile",
                "profileId",
                Map.of("agent", ActorWriter.json(agent).toString()));
    }

    /** The states of one attempt. */
    public Place in(UUID registration) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put("registration", registration.toString());
        return new Place(resource, id, more);
    }

    Map<String, String> named(String document) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(id, document);
        return more;
    }
}
