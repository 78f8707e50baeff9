package org.telemaque.tool.workshop.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.xapi.json.Provided;

/** Says what an activity is as our Statements say it, for those who look its identifier up. */
@ApplicationScoped
public class Definitions {

    private final Names names;

    @Inject
    Definitions(Names names) {
        this.names = names;
    }

    @SuppressWarnings("NullAway")
    Definitions() {
        this(null); // the container's proxy never uses it
    }

    /** The definition of an activity (xAPI 1.0.3, Data 2.4.4.1): its type, and its name in every language of the pack. */
    public JsonObject activity(ActivityRef ref) {
        var definition = names.definition(ref);
        var json = Provided.JSON.createObjectBuilder();
        if (!definition.name().isEmpty()) {
            var name = Provided.JSON.createObjectBuilder();
            definition.name().texts().forEach(name::add);
            json.add("name", name);
        }
        definition.type().ifPresent(type -> json.add("type", type.text()));
        return json.build();
    }
}
