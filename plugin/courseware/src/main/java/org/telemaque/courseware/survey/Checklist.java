package org.telemaque.courseware.survey;

import java.util.List;
import java.util.Map;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/**
 * What an observer looks for, and how much of it is enough.
 *
 * @param grades what can be said of a criterion, from least to most
 */
public record Checklist(Imprint imprint, Setting setting, List<String> grades, List<Criterion> criteria) {

    /**
     * How it is used.
     *
     * @param observed what is looked at: session, group, reflection or document
     * @param observers who may fill it in: trainer, peer, mentee or owner; never who is observed
     */
    public record Setting(String observed, List<String> observers, Enough enough) {

        /** Keeps its own copy. */
        public Setting {
            observers = List.copyOf(observers);
        }
    }

    /**
     * When it is accepted.
     *
     * @param criteria how many criteria must be met
     * @param grade from which grade on a criterion is met
     */
    public record Enough(int criteria, String grade) {}

    /**
     * One thing to look for.
     *
     * @param name its name in the checklist, for ever
     * @param key whether it must be met whatever else is
     */
    public record Criterion(String name, String competency, int level, boolean key) {}

    /** Keeps its own copies. */
    public Checklist {
        grades = List.copyOf(grades);
        criteria = List.copyOf(criteria);
    }

    /** Its slug, for ever. */
    public String slug() {
        return imprint.slug();
    }

    /** Its words. */
    public Texts texts() {
        return imprint.texts();
    }

    /** The words of a criterion. */
    public Phrase words(Criterion criterion, Language language) {
        return texts().say("criterion." + criterion.name(), language);
    }

    /** Whether these grades, by criterion, are enough; a criterion that was not graded is not met. */
    public boolean accepts(Map<String, String> given) {
        long met = criteria.stream().filter(criterion -> met(criterion, given)).count();
        boolean keys = criteria.stream().filter(Criterion::key).allMatch(criterion -> met(criterion, given));
        return keys && met >= setting.enough().criteria();
    }

    private boolean met(Criterion criterion, Map<String, String> given) {
        int grade = grades.indexOf(given.getOrDefault(criterion.name(), ""));
        return grade >= 0 && grade >= grades.indexOf(setting.enough().grade());
    }
}
