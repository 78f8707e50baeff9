package org.telemaque.xapi.validation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** What agents and groups must be (xAPI 1.0.3, Data 2.4.2). */
final class ActorRules {
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Shape ACCOUNT =
            Shape.of("an account").must("homePage", Formats.IRI).must("name", Formats.TEXT);
    private static final Shape IDENTIFIED = Shape.of("an actor")
            .may("name", Formats.TEXT)
            .may("mbox", Formats.MBOX)
            .may("mbox_sha1sum", Formats.SHA1)
            .may("openid", Formats.IRI)
            .may("account", ACCOUNT);

    static final Rule AGENT = Shape.of("an agent")
            .like(IDENTIFIED)
            .may("objectType", Formats.word("Agent"))
            .also(ActorRules::hasOneIdentifier);
    static final Rule GROUP = Shape.of("a group")
            .like(IDENTIFIED)
            .must("objectType", Formats.word("Group"))
            .may("member", Formats.listOf(AGENT))
            .also(ActorRules::isNamedOrHasMembers);
    static final Rule ACTOR = (value, place) -> (isGroup(value) ? GROUP : AGENT).check(value, place);
    static final Rule AUTHORITY = (value, place) -> {
        ACTOR.check(value, place);
        if (isGroup(value) && !isPairOfAgents(value.asJsonObject())) {
            place.no("must be an agent, or an anonymous group of exactly two agents");
        }
    };

    private ActorRules() {}

    private static boolean isGroup(JsonValue value) {
        return Kinds.of(value).equals("Group");
    }

    private static boolean isPairOfAgents(JsonObject group) {
        return identifiers(group) == 0 && group.get("member") instanceof JsonArray members && members.size() == 2;
    }

    private static void hasOneIdentifier(JsonObject agent, Place place) {
        if (identifiers(agent) != 1) {
            place.no("is an agent and must have exactly one of " + String.join(", ", IDENTIFIERS));
        }
    }

    private static void isNamedOrHasMembers(JsonObject group, Place place) {
        if (identifiers(group) > 1) {
            place.no("is a group and may have only one of " + String.join(", ", IDENTIFIERS));
        } else if (identifiers(group) == 0 && !group.containsKey("member")) {
            place.no("is a group without an identifier and must have members");
        }
    }

    private static long identifiers(JsonObject actor) {
        return IDENTIFIERS.stream().filter(actor::containsKey).count();
    }
}
