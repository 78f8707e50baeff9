package org.telemaque.lrs.resource;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telemaque.lrs.access.Caller;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.format.Languages;
import org.telemaque.lrs.format.Rendition;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.DefaultEdition;
import org.telemaque.lrs.protocol.PublicPath;
import org.telemaque.lrs.statement.Kept;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.value.XapiVersion;

/** Answers with statements: as JSON, or with the bytes of their attachments. */
public final class StatementAnswers {
    private final StatementFinder finder;
    private final KnownActivities activities;
    private final PublicPath path;
    private final Supplier<UUID> boundaries;

    /**
     * The answers of one store.
     *
     * @param path where it is seen from outside
     * @param boundaries what divides the parts of a message
     */
    public StatementAnswers(
            StatementFinder finder, KnownActivities activities, PublicPath path, Supplier<UUID> boundaries) {
        this.finder = finder;
        this.activities = activities;
        this.path = path;
        this.boundaries = boundaries;
    }

    /** How statements are shown to a caller. */
    Rendition rendition(Look look, HttpHeaders headers, Caller caller) {
        Function<String, Optional<JsonObject>> known = caller.isRoot()
                ? activities::findAnywhere
                : id -> activities.find(caller.author().tenant(), id);
        String languages = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), "");
        return new Rendition(
                look.format(),
                DefaultEdition.asked(headers).orElse(XapiVersion.V1_0_3),
                Languages.of(languages),
                known);
    }

    /** The JSON of a page. */
    String list(StatementFinder.Slice slice, Rendition rendition, Look look) {
        String more = slice.more().isEmpty() ? "" : path.of("statements") + "?more=" + slice.more() + look.parameters();
        return slice.statements().stream()
                .map(rendition::text)
                .collect(Collectors.joining(
                        ",", "{\"statements\":[", "],\"more\":" + Provided.JSON.createValue(more) + "}"));
    }

    /** The answer that carries some JSON, and the bytes of attachments where they were asked for. */
    Response.ResponseBuilder answer(String json, List<Kept> statements, Look look) {
        if (!look.attachments()) {
            return Answers.json(json);
        }
        String boundary = "part-" + boundaries.get();
        Bundle bundle = Bundle.of(json.getBytes(StandardCharsets.UTF_8), finder.enclosures(statements));
        return Response.ok(bundle.message(boundary), Bundle.contentType(boundary));
    }
}
