package org.telemaque.demolms.door;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telemaque.demolms.platform.Registration;
import org.telemaque.demolms.service.Scope;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.service.Slice;

/** The people and groups of the course as tools read them (NRPS 2.0; Course Groups 1.0). */
@Path("/service/courses/" + Registration.CONTEXT_ID)
@RequestScoped
public class RosterResource {

    @Inject
    Services services;

    @Inject
    Gatekeeper gate;

    @Inject
    ServicePages pages;

    /** The members, page by page. */
    @GET
    @Path("/memberships")
    @Produces("application/vnd.ims.lti-nrps.v2.membershipcontainer+json")
    public Response members(
            @QueryParam("role") @DefaultValue("") String role,
            @QueryParam("groups") @DefaultValue("false") boolean groups,
            @QueryParam("limit") @DefaultValue("0") int limit,
            @QueryParam("page") @DefaultValue("1") int page) {
        gate.admit("memberships", Scope.MEMBERSHIP_READ);
        int size = services.faults().manner().rosterSize();
        Slice<Map<String, Object>> slice =
                Slice.of(services.roster().members(size, role, groups), page, ServicePages.size(limit));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", services.addresses().memberships());
        json.put("context", Map.of("id", Registration.CONTEXT_ID, "label", "MENTOR", "title", "Devenir mentor"));
        json.put("members", slice.items());
        return pages.link(Response.ok(JSONObjectUtils.toJSONString(json)), slice)
                .build();
    }

    /** The groups. */
    @GET
    @Path("/groups")
    @Produces("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json")
    public String groups(@QueryParam("user_id") @DefaultValue("") String user) {
        gate.admit("groups", Scope.GROUP_READ);
        return JSONObjectUtils.toJSONString(Map.of(
                "id", services.addresses().groups(), "groups", services.roster().groups(user)));
    }
}
