package org.telemaque.lrs.statement;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.telemaque.xapi.json.ActorParser;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.validation.StatementValidator;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Timestamps;
import org.telemaque.xapi.value.UuidText;

/** What the filters of a request ask for, or all that is wrong with them. */
public sealed interface Question {
    /**
     * The filters make a query.
     *
     * @param query the query
     */
    record Understood(StatementQuery query) implements Question {}

    /**
     * They do not.
     *
     * @param defects all that is wrong
     */
    record Unclear(List<Defect> defects) implements Question {}

    /** Understands the filters of a request, each by its exact name. */
    static Question read(Map<String, String> parameters) {
        return new Filters(parameters).question();
    }

    /** Understands filter by filter and notes what is wrong on the way. */
    final class Filters {
        private final Map<String, String> unread;
        private final List<Defect> defects = new ArrayList<>();
        private StatementQuery query = StatementQuery.all();

        Filters(Map<String, String> parameters) {
            this.unread = new LinkedHashMap<>(parameters);
        }

        Question question() {
            read("agent", this::byAgent);
            read("verb", (asked, text) -> asked.byVerb(Iri.of(text)));
            read("activity", (asked, text) -> asked.byActivity(Iri.of(text)));
            read("registration", (asked, text) -> asked.byRegistration(uuid(text)));
            read("since", (asked, text) -> asked.after(Timestamps.read(text).orElseThrow(Filters::wrong)));
            read("until", (asked, text) -> asked.upTo(Timestamps.read(text).orElseThrow(Filters::wrong)));
            read("limit", (asked, text) -> asked.pagesOf(Integer.parseInt(text)));
            flag("ascending", StatementQuery::oldestFirst);
            flag("related_activities", StatementQuery::withRelatedActivities);
            flag("related_agents", StatementQuery::withRelatedAgents);
            unread.keySet()
                    .forEach(name -> defects.add(new Defect(
                            Set.of("format", "attachments").contains(name) ? name : "a parameter",
                            "is not known here; names are case-sensitive")));
            return defects.isEmpty() ? new Understood(query) : new Unclear(List.copyOf(defects));
        }

        private void flag(String name, UnaryOperator<StatementQuery> with) {
            read(name, (asked, text) -> switch (text) {
                case "true" -> with.apply(asked);
                case "false" -> asked;
                default -> throw wrong();
            });
        }

        private void read(String name, BiFunction<StatementQuery, String, StatementQuery> with) {
            String text = unread.remove(name);
            if (text == null) {
                return;
            }
            try {
                query = with.apply(query, text);
            } catch (IllegalArgumentException malformed) {
                defects.add(new Defect(name, "has a value of another form than this parameter takes"));
            }
        }

        private StatementQuery byAgent(StatementQuery asked, String text) {
            JsonValue json =
                    StrictJson.parse(text) instanceof StrictJson.Parsed.Value value ? value.json() : JsonValue.NULL;
            List<Defect> wrong = StatementValidator.strict().defectsOfActor(json, "agent");
            defects.addAll(wrong);
            return wrong.isEmpty() ? asked.byAgent(identified(json.asJsonObject())) : asked;
        }

        private static Actor identified(JsonObject json) {
            if (Set.of("mbox", "mbox_sha1sum", "openid", "account").stream().noneMatch(json::containsKey)) {
                throw wrong();
            }
            return ActorParser.actor(json);
        }

        private static UUID uuid(String text) {
            if (!UuidText.isUuid(text)) {
                throw wrong();
            }
            return UUID.fromString(text);
        }

        private static IllegalArgumentException wrong() {
            return new IllegalArgumentException("malformed");
        }
    }
}
