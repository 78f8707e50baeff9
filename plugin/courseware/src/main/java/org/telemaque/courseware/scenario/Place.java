package org.telemaque.courseware.scenario;

import java.util.List;
import java.util.Optional;

/** Somewhere the story can be: a scene where somebody decides, a junction that decides itself, or an ending. */
public sealed interface Place {

    /** Its name in the story, for ever. */
    String name();

    /**
     * A decision.
     *
     * @param unscored whether nothing here counts, as in red-flag scenes
     * @param redFlag whether it is about health, harassment or safety
     */
    record Scene(String name, List<Choice> choices, boolean unscored, boolean redFlag) implements Place {

        /** Keeps its own copy of the list. */
        public Scene {
            choices = List.copyOf(choices);
        }

        /** The choice of this name. */
        public Optional<Choice> choice(String choice) {
            return choices.stream().filter(one -> one.name().equals(choice)).findFirst();
        }
    }

    /** A fork without words: the first branch whose guard holds is taken, and the last one always holds. */
    record Junction(String name, List<Branch> branches) implements Place {

        /** Keeps its own copy of the list. */
        public Junction {
            branches = List.copyOf(branches);
        }
    }

    /** One way out of a junction. */
    record Branch(Guard when, String to) {}

    /** Where a story stops, and how that feels. */
    record Ending(String name, Valence valence) implements Place {}

    /** How an ending feels. */
    enum Valence {
        /** Something good came of it. */
        GOOD,
        /** Some good, some loss. */
        MIXED,
        /** Mostly loss. */
        POOR
    }
}
