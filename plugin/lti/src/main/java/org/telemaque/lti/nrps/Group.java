package org.telemaque.lti.nrps;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.telemaque.lti.message.Members;

/**
 * A group of people in a course, as the platform keeps it.
 *
 * @param id the platform's id of the group
 * @param name what the course calls it
 * @param tag the platform's own mark, or empty
 * @param set the id of the set that it belongs to, or empty
 */
public record Group(String id, String name, String tag, String set) {
    /** Reads a group; none when it has no id. */
    static Stream<Group> read(JsonObject json) {
        Group group = new Group(
                Members.text(json, "id"),
                Members.text(json, "name"),
                Members.text(json, "tag"),
                Members.text(json, "set_id"));
        return group.id().isBlank() ? Stream.empty() : Stream.of(group);
    }
}
