package org.telemaque.tool.door.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.lti.registration.ToolDescription;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Assets;
import org.telemaque.tool.foundation.web.Words;

/** What we say of ourselves to an LMS, and the little that we ask for. */
@ApplicationScoped
class Ourselves {
    private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    /** In the order in which they are explained: a line item, scores, results, the roster, its groups. */
    static final List<String> SCOPES = List.of(
            GRADES + "lineitem",
            GRADES + "score",
            GRADES + "result.readonly",
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly",
            "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly");

    /** What a link in a copy of a course will know of where it came from. */
    private static final Map<String, String> HISTORY = Map.of("resource_link_history", "$ResourceLink.id.history");

    private final Settings settings;

    @Inject
    Ourselves(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    Ourselves() {
        this(null); // the container's proxy never uses it
    }

    ToolDescription in(Words words) {
        return new ToolDescription(
                new ToolDescription.Name("Télémaque", words.say("registration.tool"), List.of()),
                new ToolDescription.Addresses(
                        settings.address("/lti/launch"),
                        settings.address("/lti/login"),
                        settings.address("/lti/launch"),
                        settings.address("/lti/jwks"),
                        settings.address(Assets.path("icon.svg")),
                        URI.create("")),
                Set.copyOf(SCOPES),
                HISTORY);
    }
}
