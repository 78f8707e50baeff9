package org.telemaque.tool.door.training;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * Which people of the list are looked for, exactly as it was typed.
 *
 * @param query part of a name; perhaps empty
 * @param group the id of a group; empty for everybody
 * @param state how they stand: {@code unopened}, {@code late} or {@code left}; empty for everybody
 */
public record Sieve(String query, String group, String state) {

    /** How people may be looked for, beside by name and group. */
    public static final List<String> STATES = List.of("unopened", "late", "left");

    static final Sieve EVERYBODY = new Sieve("", "", "");

    private static final int LONGEST_QUERY = 100;

    /** Keeps at most a hundred letters of a name, and no state that there is not. */
    public Sieve {
        query = query.strip().substring(0, Math.min(query.strip().length(), LONGEST_QUERY));
        state = STATES.contains(state) ? state : "";
    }

    /** Reads what was sent. */
    static Sieve read(MultivaluedMap<String, String> sent) {
        return new Sieve(first(sent, "q"), first(sent, "group"), first(sent, "state"));
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Whether it holds nobody back. */
    public boolean open() {
        return equals(EVERYBODY);
    }

    /** Whether somebody is looked for. */
    boolean lets(Trainee person) {
        return person.isCalled(query) && (group.isEmpty() || person.isIn(group)) && person.stands(state);
    }
}
