package org.telemaque.xapi.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.telemaque.xapi.json.ActorWriter;
import org.telemaque.xapi.value.Iri;

/** A query as the parameters of a request. */
public final class QueryParameters {
    private QueryParameters() {}

    /** The parameters by name, those with a value only. */
    public static Map<String, String> of(StatementQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        query.agent()
                .ifPresent(
                        agent -> parameters.put("agent", ActorWriter.json(agent).toString()));
        query.verb().map(Iri::text).ifPresent(verb -> parameters.put("verb", verb));
        query.activity().map(Iri::text).ifPresent(activity -> parameters.put("activity", activity));
        query.registration().ifPresent(attempt -> parameters.put("registration", attempt.toString()));
        query.since().ifPresent(since -> parameters.put("since", since.toString()));
        query.until().ifPresent(until -> parameters.put("until", until.toString()));
        parameters.put("limit", String.valueOf(query.limit()));
        parameters.put("ascending", String.valueOf(query.ascending()));
        parameters.put("related_activities", String.valueOf(query.relatedActivities()));
        parameters.put("related_agents", String.valueOf(query.relatedAgents()));
        parameters.values().removeIf(value -> value.equals("0") || value.equals("false"));
        return parameters;
    }

    /** Parameters as they stand in an address. */
    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
