package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.page.Page;
import org.telemaque.demolms.page.ToolsPage;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.tools.ToolList;

/** Where this LMS's administrator adds a tool by its registration address. */
@Path("/tools")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ToolsResource {

    @Inject
    Campus campus;

    @Inject
    Platform platform;

    @Inject
    ToolList tools;

    @Inject
    Frames frames;

    /** The tools, and the form for another one. */
    @GET
    public Page list() {
        return page("");
    }

    /** Opens the tool's registration in a frame, with our description and a token that serves once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page add(@FormParam("address") @DefaultValue("") String address) {
        if (!address.startsWith(platform.registration().toolOrigin() + "/")) {
            throw new BadRequestException("only the tool of this demo can be added");
        }
        return page(address + (address.contains("?") ? "&" : "?") + "openid_configuration="
                + URLEncoder.encode(tools.description(), StandardCharsets.UTF_8) + "&registration_token="
                + tools.token());
    }

    private Page page(String registration) {
        Person person = campus.person("ines").orElseThrow(NotFoundException::new);
        return new ToolsPage(
                frames.frame(),
                tools.tools(),
                new ToolsPage.Trial(
                        person, campus.placement(person, "fondations").orElseThrow(NotFoundException::new)),
                registration,
                platform.registration().toolOrigin());
    }
}
