package org.telemaque.lrs.format;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.telemaque.xapi.json.Provided;

/** Leaves of actors, verbs and activities what identifies them. */
final class OnlyIds extends Reshaping {
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    @Override
    JsonObject actor(JsonObject actor) {
        JsonObjectBuilder ids = only(actor, List.of("objectType", "mbox", "mbox_sha1sum", "openid", "account"));
        if (IDENTIFIERS.stream().noneMatch(actor::containsKey) && actor.get("member") instanceof JsonArray members) {
            JsonArrayBuilder kept = Provided.JSON.createArrayBuilder();
            members.forEach(member -> kept.add(actor(member.asJsonObject())));
            ids.add("member", kept);
        }
        return ids.build();
    }

    @Override
    JsonObject verb(JsonObject verb) {
        return only(verb, List.of("id")).build();
    }

    @Override
    JsonObject activity(JsonObject activity) {
        // An object without objectType is an activity, so its id alone says all (the public suite asks for exactly one
        // member).
        return only(activity, List.of("id")).build();
    }

    @Override
    JsonObject attachment(JsonObject attachment) {
        return attachment;
    }

    private static JsonObjectBuilder only(JsonObject object, List<String> members) {
        JsonObjectBuilder kept = Provided.JSON.createObjectBuilder();
        members.stream().filter(object::containsKey).forEach(member -> kept.add(member, object.get(member)));
        return kept;
    }
}
