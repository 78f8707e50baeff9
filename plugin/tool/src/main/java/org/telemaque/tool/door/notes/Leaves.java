package org.telemaque.tool.door.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.door.notes.NotebookPage.Leaf;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.notebook.Note;

/** Puts notes under the titles of their lessons, in the order of the courses. */
final class Leaves {
    private final List<Course> courses;
    private final Language language;
    private final Function<Instant, String> said;

    /** Names the lessons of these courses, and moments as this says them. */
    Leaves(List<Course> courses, Language language, Function<Instant, String> said) {
        this.courses = List.copyOf(courses);
        this.language = language;
        this.said = said;
    }

    /** The notes in the order of their lessons; those on lessons that are no more come last. */
    List<Leaf> of(List<Note> notes) {
        Map<String, Note> left = new LinkedHashMap<>();
        notes.forEach(note -> left.put(note.lesson(), note));
        List<Leaf> leaves = new ArrayList<>();
        for (Course course : courses) {
            for (Lesson lesson : course.lessons()) {
                Note note = left.remove(course.slug() + "/" + lesson.slug());
                if (note != null) {
                    leaves.add(leaf(course, lesson, note));
                }
            }
        }
        left.values().forEach(note -> leaves.add(new Leaf("", note.lesson(), "", note.words(), changed(note))));
        return leaves;
    }

    private Leaf leaf(Course course, Lesson lesson, Note note) {
        return new Leaf(
                course.title(language).words(),
                lesson.title(language).words(),
                "/player/course/" + course.slug() + "/lesson/" + lesson.slug(),
                note.words(),
                changed(note));
    }

    private String changed(Note note) {
        return said.apply(note.keptAt());
    }

    /** The notes as plain text, each under its lesson. */
    static String text(Words words, List<Leaf> leaves, String day) {
        StringBuilder text = new StringBuilder(words.say("notebook.title") + "\n" + day + "\n");
        for (Leaf leaf : leaves) {
            String title = leaf.course().isEmpty() ? leaf.lesson() : leaf.course() + " · " + leaf.lesson();
            text.append("\n\n" + title + "\n" + words.say("notebook.changed", leaf.changed()) + "\n\n");
            text.append(leaf.words().replace("\r\n", "\n").strip() + "\n");
        }
        return text.toString();
    }
}
