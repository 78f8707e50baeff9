package org.telemaque.lrs.resource;

import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.List;
import org.telemaque.lrs.document.Content;
import org.telemaque.lrs.document.Document;
import org.telemaque.lrs.document.Documents;
import org.telemaque.lrs.document.Named;
import org.telemaque.lrs.document.Shelf;
import org.telemaque.lrs.document.Writing;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.Body;
import org.telemaque.lrs.protocol.Conditions;
import org.telemaque.lrs.protocol.DefaultEdition;
import org.telemaque.lrs.protocol.Parameters;
import org.telemaque.lrs.protocol.Refusal;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.value.XapiVersion;

/** What the three document resources have in common (xAPI 1.0.3, Communication 2.2 and 3.1). */
public final class DocumentDoor {
    private static final int CONFLICT = 409;
    private static final int STALE = 412;

    private final Documents documents;

    /** The door to some documents. */
    public DocumentDoor(Documents documents) {
        this.documents = documents;
    }

    /** One document when it is named, else the names of all, or of those changed since a moment. */
    Response get(Shelf shelf, Parameters asked, String id) {
        if (asked.has(id)) {
            return documents
                    .find(shelf, asked.name(id))
                    .map(DocumentDoor::document)
                    .orElseGet(Answers::absent);
        }
        return names(asked.has("since") ? documents.names(shelf, asked.moment("since")) : documents.names(shelf));
    }

    /** Makes or replaces a document, of which 2.0 always and 1.0.3 for profiles asks a condition. */
    Response put(Shelf shelf, String name, Body body, HttpHeaders headers) {
        boolean free = shelf.kind() == Shelf.Kind.STATE
                && DefaultEdition.asked(headers)
                        .filter(XapiVersion.V1_0_3::equals)
                        .isPresent();
        return answer(
                free
                        ? documents.put(shelf, name, content(body), Conditions.of(headers))
                        : documents.putGuarded(shelf, name, content(body), Conditions.of(headers)));
    }

    /** Makes a document, or merges one JSON object into another. */
    Response post(Shelf shelf, String name, Body body, HttpHeaders headers) {
        Content content = content(body);
        if (content.isJson() && content.object().isEmpty()) {
            throw Refusal.of("The document says that it is JSON and must be a JSON object to be merged.");
        }
        return answer(documents.merge(shelf, name, content, Conditions.of(headers)));
    }

    /** Removes one document. */
    Response delete(Shelf shelf, String name, HttpHeaders headers) {
        return answer(documents.delete(shelf, name, Conditions.of(headers)));
    }

    /** Removes all documents of a shelf. */
    Response clear(Shelf shelf) {
        documents.clear(shelf);
        return answer(Writing.DONE);
    }

    private static Content content(Body body) {
        return Content.of(body.type().isEmpty() ? "application/octet-stream" : body.type(), body.bytes());
    }

    private static Response document(Document document) {
        return Response.ok(document.content().bytes())
                .header(HttpHeaders.CONTENT_TYPE, document.content().type())
                .tag(new EntityTag(document.etag()))
                .lastModified(Date.from(document.updated()))
                .build();
    }

    private static Response names(List<Named> names) {
        JsonArrayBuilder json = Provided.JSON.createArrayBuilder();
        names.stream().map(Named::name).distinct().forEach(json::add);
        Response.ResponseBuilder answer = Answers.json(json.build().toString());
        if (!names.isEmpty()) {
            answer.lastModified(Date.from(names.get(names.size() - 1).updated()));
        }
        return answer.build();
    }

    private static Response answer(Writing writing) {
        return switch (writing) {
            case DONE -> Response.noContent().build();
            case STALE -> Answers.text(STALE, "The document is not as the condition says, so nothing was changed.");
            case UNGUARDED ->
                Answers.text(
                        CONFLICT,
                        "There is a document already. Read it, then send If-Match with its ETag to replace it,"
                                + " or If-None-Match: * to be sure that there is none.");
            case NOT_MERGEABLE ->
                Answers.text(400, "Only JSON objects of the type application/json can be merged; nothing was changed.");
        };
    }
}
