package org.telemaque.lrs.protocol;

import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.xapi.json.ActorParser;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.validation.StatementValidator;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Timestamps;
import org.telemaque.xapi.value.UuidText;

/** The parameters of a request, each of them once, known, and of the form that it must have; what is not is refused. */
public final class Parameters {
    private static final int LONGEST_NAME = 4000;

    private final Map<String, String> given;

    private Parameters(Map<String, String> given) {
        this.given = given;
    }

    /** The decoded parameters; an address that cannot be decoded is a bad request, not a failure of ours. */
    public static Map<String, List<String>> of(UriInfo uri) {
        try {
            return uri.getQueryParameters();
        } catch (IllegalArgumentException undecodable) {
            throw new BadRequestException(undecodable);
        }
    }

    /** The parameters of a request that takes no others than these; names are case-sensitive. */
    public static Parameters of(UriInfo uri, Set<String> known) {
        Map<String, String> given = new LinkedHashMap<>();
        of(uri).forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Refusal.of("A parameter is not known here; names are case-sensitive. Known are: " + known);
            }
            if (values.size() > 1) {
                throw Refusal.of(name + " is given more than once.");
            }
            given.put(name, values.get(0));
        });
        return new Parameters(given);
    }

    /** Whether a parameter is given. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** A parameter that must be given. */
    private String need(String name) {
        return Optional.ofNullable(given.get(name)).orElseThrow(() -> Refusal.of(name + " must be given."));
    }

    /** The name of a document. */
    public String name(String parameter) {
        String name = need(parameter);
        if (name.length() > LONGEST_NAME || name.indexOf(0) >= 0) {
            throw Refusal.of(parameter + " may have at most " + LONGEST_NAME + " characters, and no NUL.");
        }
        return name;
    }

    /** An IRI that must be given. */
    public String iri(String name) {
        String text = need(name);
        if (!Iri.isIri(text)) {
            throw Refusal.of(name + " must be an IRI with its scheme.");
        }
        return text;
    }

    /** A UUID that must be given. */
    public UUID uuid(String name) {
        String text = need(name);
        if (!UuidText.isUuid(text)) {
            throw Refusal.of(name + " must be a UUID.");
        }
        return UUID.fromString(text);
    }

    /** A moment that must be given. */
    public Instant moment(String name) {
        return Timestamps.read(need(name)).orElseThrow(() -> Refusal.of(name + " must be an ISO 8601 date and time."));
    }

    /** Another text that may be given. */
    public String orElse(String name, String other) {
        return Objects.requireNonNullElse(given.get(name), other);
    }

    /** An agent that must be given, as JSON. */
    public Agent agent() {
        return Optional.of(actor())
                .filter(Agent.class::isInstance)
                .map(Agent.class::cast)
                .orElseThrow(() -> Refusal.of("agent must be an agent, not a group."));
    }

    /** Whoever the parameter {@code agent} names: an agent or an identified group. */
    public Identifier who() {
        return actor() instanceof Group group
                ? group.identifier().orElseThrow(() -> Refusal.of("agent must have an identifier."))
                : agent().identifier();
    }

    private org.telemaque.xapi.statement.Actor actor() {
        JsonValue json = StrictJson.parse(need("agent")) instanceof StrictJson.Parsed.Value value
                ? value.json()
                : JsonValue.NULL;
        List<Defect> wrong = StatementValidator.strict().defectsOfActor(json, "agent");
        if (!wrong.isEmpty()) {
            throw Refusal.of(wrong);
        }
        return ActorParser.actor(json.asJsonObject());
    }
}
