package org.telemaque.tool.foundation.counter;

import java.util.List;
import java.util.Locale;

/** What is counted; the names are read by operators' dashboards, so a constant is never renamed. */
public enum Figure {
    /** Logins that an LMS began. */
    LOGINS("Logins begun by LMSs: sent back to log in, or refused by a rule", "outcome", "rule"),
    /** Launches that came back from an LMS. */
    LAUNCHES("Launches: accepted, or refused by a rule", "outcome", "rule"),
    /** Answers of learners. */
    ANSWERS("Answers taken: to questions, and decisions in scenarios", "kind"),
    /** Parcels of the outbox. */
    PARCELS(
            "Parcels put into the outbox, delivered, refused for now (failed), until somebody permits it (held) or for ever (dead)",
            "outcome"),
    /** Packs of content from the operator's folder. */
    PACKS("Packs of content: loaded, refused or withdrawn", "outcome");

    private final String help;
    private final String labels;

    Figure(String help, String... labels) {
        this.help = help;
        this.labels = String.join(" ", labels);
    }

    /** One line that says what it counts. */
    public String help() {
        return help;
    }

    /** The names of its labels, in their order. */
    List<String> labels() {
        return List.of(labels.split(" "));
    }

    /** Its name, in lower case. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
