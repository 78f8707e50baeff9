package org.telemaque.xapi.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Identifier;

/** Writes agents and groups as JSON. */
public final class ActorWriter {
    private ActorWriter() {}

    /** The JSON of an actor, always with its {@code objectType}. */
    public static JsonObject json(Actor actor) {
        return actor instanceof Group group ? group(group) : agent((Agent) actor);
    }

    private static JsonObject agent(Agent agent) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder().add("objectType", "Agent");
        agent.name().ifPresent(name -> json.add("name", name));
        identify(json, agent.identifier());
        return json.build();
    }

    private static JsonObject group(Group group) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder().add("objectType", "Group");
        group.name().ifPresent(name -> json.add("name", name));
        group.identifier().ifPresent(identifier -> identify(json, identifier));
        if (group.identifier().isEmpty() || !group.members().isEmpty()) {
            JsonArrayBuilder members = Provided.JSON.createArrayBuilder();
            group.members().forEach(member -> members.add(agent(member)));
            json.add("member", members);
        }
        return json.build();
    }

    private static void identify(JsonObjectBuilder json, Identifier identifier) {
        if (identifier instanceof Identifier.Account account) {
            json.add(
                    "account",
                    Provided.JSON
                            .createObjectBuilder()
                            .add("homePage", account.homePage().text())
                            .add("name", account.name()));
        } else if (identifier instanceof Identifier.Mbox mbox) {
            json.add("mbox", mbox.address().text());
        } else if (identifier instanceof Identifier.MboxSha1sum sha1) {
            json.add("mbox_sha1sum", sha1.hash());
        } else if (identifier instanceof Identifier.OpenId openId) {
            json.add("openid", openId.address().text());
        }
    }
}
