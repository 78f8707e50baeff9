package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Group;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.value.Iri;

/** Understands the sound JSON of agents and groups. */
public final class ActorParser {
    private ActorParser() {}

    /** The actor that sound JSON describes. */
    public static Actor actor(JsonObject json) {
        return json.getString("objectType", "Agent").equals("Group") ? group(json) : agent(json);
    }

    static Agent agent(JsonValue json) {
        JsonObject object = json.asJsonObject();
        Agent agent = Agent.of(identifier(object).orElseThrow());
        return new Filling<>(agent, object).text("name", Agent::withName).filled();
    }

    static Group group(JsonObject json) {
        Group group = identifier(json).map(Group::of).orElseGet(() -> Group.anonymous(List.of()));
        return new Filling<>(group, json)
                .text("name", Group::withName)
                .list("member", ActorParser::agent, Group::withMembers)
                .filled();
    }

    private static Optional<Identifier> identifier(JsonObject json) {
        return new Filling<>(Optional.<Identifier>empty(), json)
                .object("account", ActorParser::account, (none, account) -> Optional.of(account))
                .text("mbox", (none, mbox) -> Optional.of(new Identifier.Mbox(Iri.of(mbox))))
                .text("mbox_sha1sum", (none, hash) -> Optional.of(new Identifier.MboxSha1sum(hash)))
                .text("openid", (none, openId) -> Optional.of(new Identifier.OpenId(Iri.of(openId))))
                .filled();
    }

    private static Identifier account(JsonObject json) {
        return new Identifier.Account(Iri.of(json.getString("homePage")), json.getString("name"));
    }
}
