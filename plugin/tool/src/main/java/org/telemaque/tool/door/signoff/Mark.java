package org.telemaque.tool.door.signoff;

import java.util.List;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.workshop.evidence.Observation;

/**
 * One thing that is looked for.
 *
 * @param name its name in the form
 * @param words what is looked for
 * @param sign by what it is recognised; says nothing where the checklist says nothing
 * @param grades what can be said of it
 * @param key whether it must be met whatever else is
 * @param wrong whether nothing was said of it yet though it is being handed in
 */
public record Mark(String name, Phrase words, String sign, List<Grade> grades, boolean key, boolean wrong) {

    /** What stands before a criterion's name in the form. */
    static final String PREFIX = "q.";

    /** What can be said. */
    public record Grade(String id, Phrase label, boolean chosen) {}

    /** Keeps its own copy. */
    public Mark {
        grades = List.copyOf(grades);
    }

    /** The criteria of an observation with what is said of each so far. */
    static List<Mark> of(Observation seen, Language language, List<String> wrong) {
        Checklist checklist = seen.checklist();
        return checklist.criteria().stream()
                .map(one -> new Mark(
                        PREFIX + one.name(),
                        checklist.words(one, language),
                        checklist
                                .texts()
                                .find("criterion." + one.name() + ".sign", language)
                                .map(Phrase::words)
                                .orElse(""),
                        checklist.grades().stream()
                                .map(grade -> new Grade(
                                        grade,
                                        checklist.texts().say("grade." + grade, language),
                                        seen.answers().one(one.name()).equals(grade)))
                                .toList(),
                        one.key(),
                        wrong.contains(one.name())))
                .toList();
    }

    /** Names the criterion in the page. */
    public String id() {
        return name.replace('.', '-');
    }

    /** What was said of it, in words; empty when nothing was. */
    public String said() {
        return grades.stream()
                .filter(Grade::chosen)
                .map(grade -> grade.label().words())
                .findFirst()
                .orElse("");
    }
}
