package org.telemaque.tool.container;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;

/**
 * Somebody with everything that an address or a form could name, by the word that the doors use for it.
 *
 * @param ids such as {@code person}, {@code assignment}, {@code record}
 */
record Somebody(Map<String, String> ids) {
    private static final List<String> SPOKEN =
            List.of("person", "account", "code", "fullName", "attempt", "assignment");

    Somebody {
        ids = Map.copyOf(ids);
    }

    String id(String word) {
        return ids.get(word);
    }

    UUID uuid(String word) {
        return UUID.fromString(id(word));
    }

    String tenant() {
        return id("tenant");
    }

    /** The same, but for what this word stands for. */
    Somebody with(String word, String id) {
        Map<String, String> changed = new HashMap<>(ids);
        changed.put(word, id);
        return new Somebody(changed);
    }

    /** Every mixture of the own ids with somebody else's: one exchanged, or all of them. */
    Stream<Somebody> mixedWith(Somebody other) {
        return Stream.concat(ids.keySet().stream().map(word -> with(word, other.id(word))), Stream.of(other));
    }

    /** What must never be read by those whom it does not concern, unless they have said it themselves. */
    List<String> secrets(String said) {
        return SPOKEN.stream()
                .map(this::id)
                .filter(secret -> !said.replace('+', ' ').contains(secret))
                .toList();
    }

    /** What the rows about this person contain. */
    Collection<String> words() {
        return Set.of(id("person"), id("attempt"), id("assignment"), id("cohort"));
    }

    Visit visit(Duty... duties) {
        return new Visit(
                UUID.randomUUID(),
                uuid("person"),
                uuid("account"),
                tenant(),
                uuid("platform"),
                id("cohort"),
                UUID.randomUUID(),
                "home",
                "en",
                Set.of(duties),
                true,
                "",
                "{}");
    }
}
