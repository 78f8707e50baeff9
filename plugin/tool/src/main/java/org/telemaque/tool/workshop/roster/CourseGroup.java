package org.telemaque.tool.workshop.roster;

import java.util.Set;
import java.util.UUID;

/**
 * A group of people in a course, as the LMS keeps it.
 *
 * @param id our own name of it, the same at every reading
 * @param name what the course calls it
 * @param people who is in it
 */
public record CourseGroup(UUID id, String name, Set<UUID> people) {
    /** Keeps its own copy. */
    public CourseGroup {
        people = Set.copyOf(people);
    }
}
