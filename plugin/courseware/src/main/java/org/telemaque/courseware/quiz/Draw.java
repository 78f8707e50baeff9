package org.telemaque.courseware.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Which questions of a pool an attempt asks; the same seed draws the same questions in the same order.
 *
 * @param count how many, or 0 for the whole pool
 * @param perCompetency at least so many of each competency named
 */
public record Draw(int count, Map<String, Integer> perCompetency) {

    /** The whole pool. */
    public static final Draw ALL = new Draw(0, Map.of());

    /** Keeps its own copy, in the order of the file. */
    public Draw {
        perCompetency = Collections.unmodifiableMap(new LinkedHashMap<>(perCompetency));
    }

    /** How many questions an attempt asks out of a pool of this size. */
    public int size(int pool) {
        return count == 0 ? pool : Math.min(count, pool);
    }

    /** The questions of one attempt: first what each competency needs, then at random, then shuffled. */
    public List<Question> draw(List<Question> pool, long seed) {
        Random chance = new Random(seed);
        List<Question> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, chance);
        Set<Question> drawn = new LinkedHashSet<>();
        perCompetency.forEach((competency, least) -> shuffled.stream()
                .filter(question -> question.competency().equals(competency))
                .limit(least)
                .forEach(drawn::add));
        int wanted = Math.max(size(pool.size()), drawn.size());
        shuffled.stream()
                .filter(question -> !drawn.contains(question))
                .limit(wanted - (long) drawn.size())
                .toList()
                .forEach(drawn::add);
        List<Question> asked = new ArrayList<>(drawn);
        Collections.shuffle(asked, chance);
        return List.copyOf(asked);
    }
}
