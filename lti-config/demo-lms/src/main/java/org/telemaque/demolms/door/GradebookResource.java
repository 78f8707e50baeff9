package org.telemaque.demolms.door;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.demolms.platform.Registration;
import org.telemaque.demolms.service.Gradebook;
import org.telemaque.demolms.service.LineItem;
import org.telemaque.demolms.service.Posting;
import org.telemaque.demolms.service.Scope;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.service.Slice;

/** The gradebook as tools use it (AGS 2.0). */
@Path("/service/courses/" + Registration.CONTEXT_ID + "/lineitems")
@RequestScoped
public class GradebookResource {

    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    @Inject
    Services services;

    @Inject
    Gatekeeper gate;

    @Inject
    ServicePages pages;

    /** The columns that fit. */
    @GET
    @Produces(ITEMS)
    public Response list(
            @QueryParam("resource_link_id") @DefaultValue("") String link,
            @QueryParam("resource_id") @DefaultValue("") String resource,
            @QueryParam("tag") @DefaultValue("") String tag,
            @QueryParam("limit") @DefaultValue("0") int limit,
            @QueryParam("page") @DefaultValue("1") int page) {
        gate.admit("lineitems", Scope.LINE_ITEM, Scope.LINE_ITEM_READ);
        Slice<LineItem> slice = Slice.of(book().matching(link, resource, tag), page, ServicePages.size(limit));
        return pages.link(
                        Response.ok(
                                array(slice.items().stream().map(book()::json).toList())),
                        slice)
                .build();
    }

    /** A new column. */
    @POST
    @Consumes(ITEM)
    @Produces(ITEM)
    public Response create(String body) {
        gate.admit("lineitems", Scope.LINE_ITEM);
        return object(body)
                .flatMap(book()::add)
                .map(item -> Response.created(URI.create(services.addresses().lineItem(item.number())))
                        .entity(JSONObjectUtils.toJSONString(book().json(item)))
                        .build())
                .orElseGet(() -> Response.status(400).build());
    }

    /** One column. */
    @GET
    @Path("/{number}/lineitem")
    @Produces(ITEM)
    public String read(@PathParam("number") int number) {
        gate.admit("lineitems", Scope.LINE_ITEM, Scope.LINE_ITEM_READ);
        return JSONObjectUtils.toJSONString(book().json(item(number)));
    }

    /** Replaces a column. */
    @PUT
    @Path("/{number}/lineitem")
    @Consumes(ITEM)
    @Produces(ITEM)
    public Response replace(@PathParam("number") int number, String body) {
        gate.admit("lineitems", Scope.LINE_ITEM);
        item(number);
        return object(body)
                .flatMap(json -> book().replace(number, json))
                .map(item -> Response.ok(JSONObjectUtils.toJSONString(book().json(item)))
                        .build())
                .orElseGet(() -> Response.status(400).build());
    }

    /** Removes a column. */
    @DELETE
    @Path("/{number}/lineitem")
    public void remove(@PathParam("number") int number) {
        gate.admit("lineitems", Scope.LINE_ITEM);
        if (!book().remove(number)) {
            throw new NotFoundException();
        }
    }

    /** A score of a person. */
    @POST
    @Path("/{number}/lineitem/scores")
    @Consumes(SCORE)
    public Response score(@PathParam("number") int number, String body) {
        gate.admit("scores", Scope.SCORE);
        Posting posting = object(body).map(json -> book().post(number, json)).orElse(Posting.UNREADABLE);
        return Response.status(posting.status()).build();
    }

    /** The results of a column. */
    @GET
    @Path("/{number}/lineitem/results")
    @Produces(RESULTS)
    public Response results(
            @PathParam("number") int number,
            @QueryParam("user_id") @DefaultValue("") String user,
            @QueryParam("limit") @DefaultValue("0") int limit,
            @QueryParam("page") @DefaultValue("1") int page) {
        gate.admit("results", Scope.RESULT_READ);
        Slice<Map<String, Object>> slice = Slice.of(book().results(item(number), user), page, ServicePages.size(limit));
        return pages.link(Response.ok(array(slice.items())), slice).build();
    }

    private Gradebook book() {
        return services.gradebook();
    }

    private LineItem item(int number) {
        return book().find(number).orElseThrow(NotFoundException::new);
    }

    private static String array(List<Map<String, Object>> items) {
        return JSONArrayUtils.toJSONString(items);
    }

    private static Optional<Map<String, Object>> object(String body) {
        try {
            return Optional.of(JSONObjectUtils.parse(body));
        } catch (ParseException malformed) {
            return Optional.empty();
        }
    }
}
