package org.telemaque.tool;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.workshop.people.Roster;

/**
 * Lets the demo's seven learners count from the start, as if each had been launched once: a reviewer's figures need five
 * people, and a stranger who tries the demo is one.
 */
@ApplicationScoped
public class DemoCohort {

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String DEMO_CLIENT = "telemaque-demo";
    private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

    /** What the demo LMS discloses of its learners: their number, and a name where it gives one. */
    private static final List<String[]> LEARNERS = List.of(
            new String[] {"1001", "Inès Caradec"},
            new String[] {"1002", "Karim Benali"},
            new String[] {"1003", "Léa Fontaine"},
            new String[] {"1004", ""},
            new String[] {"1005", ""},
            new String[] {"1006", "Paul Lemoine"},
            new String[] {"1007", "Zoé"});

    private final boolean demo;
    private final Platforms platforms;
    private final Roster roster;

    /** For the container. */
    @Inject
    public DemoCohort(
            @ConfigProperty(name = "telemaque.demo", defaultValue = "false") boolean demo,
            Platforms platforms,
            Roster roster) {
        this.demo = demo;
        this.platforms = platforms;
        this.roster = roster;
    }

    @SuppressWarnings("NullAway")
    DemoCohort() {
        this(false, null, null); // the container's proxy never uses it
    }

    @Transactional
    void expect(@Observes @Priority(60) Startup startup) {
        if (demo) {
            platforms.all().stream()
                    .filter(platform -> platform.registration().clientId().equals(DEMO_CLIENT))
                    .forEach(platform -> roster.expect(platform, launches(platform)));
        }
    }

    private static List<JsonObject> launches(Platform platform) {
        return LEARNERS.stream().map(learner -> launch(platform, learner)).toList();
    }

    private static JsonObject launch(Platform platform, String... learner) {
        JsonObject context = Json.createObjectBuilder()
                .add("id", "devenir-mentor-2026")
                .add("title", "Devenir mentor")
                .build();
        var payload = Json.createObjectBuilder()
                .add("iss", platform.registration().issuer())
                .add("sub", learner[0])
                .add(CLAIM + "deployment_id", "1")
                .add(CLAIM + "roles", Json.createArrayBuilder().add(LEARNER))
                .add(CLAIM + "context", context);
        if (!learner[1].isEmpty()) {
            payload.add("name", learner[1]);
        }
        return payload.build();
    }
}
