package org.telemaque.courseware.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.text.Imprint;

/** The competencies, their levels, and the rules by which a level is held. */
public record Framework(Imprint imprint, List<Level> levels, LevelRules rules, Map<String, Competency> competencies) {

    /** Keeps its own copies, in the order of the file. */
    public Framework {
        levels = List.copyOf(levels);
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
    }

    /** The competency of this slug. */
    public Optional<Competency> competency(String slug) {
        return Optional.ofNullable(competencies.get(slug));
    }

    /** The level of this number, from 1. */
    public Optional<Level> level(int number) {
        return levels.stream().filter(level -> level.number() == number).findFirst();
    }
}
