package org.telemaque.tool.door.preview;

import java.util.Arrays;
import java.util.List;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.courseware.course.Section;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.SafeHtml;
import org.telemaque.courseware.text.Texts;
import org.telemaque.tool.door.preview.TwinPage.Twin;

/** Puts the two languages of a text next to each other. */
final class Twins {
    private Twins() {}

    /** Section by section. */
    static List<Twin> of(Lesson lesson) {
        return Arrays.stream(Section.values())
                .map(section -> new Twin(
                        section.id(),
                        markup(lesson.body(Language.FRENCH), section),
                        markup(lesson.body(Language.ENGLISH), section)))
                .toList();
    }

    private static String markup(LessonBody body, Section section) {
        var part = body.part(section);
        return "<h3>" + SafeHtml.inline(part.heading()).markup() + "</h3>"
                + part.html().markup();
    }

    /** Key by key. */
    static List<Twin> of(Texts texts) {
        return texts.keys().stream()
                .map(key -> new Twin(key, words(texts, key, Language.FRENCH), words(texts, key, Language.ENGLISH)))
                .toList();
    }

    /** One key under a name of its own. */
    static Twin of(Texts texts, String key, String name) {
        return new Twin(name, words(texts, key, Language.FRENCH), words(texts, key, Language.ENGLISH));
    }

    private static String words(Texts texts, String key, Language language) {
        return texts.has(key, language) ? texts.say(key, language).html().markup() : "";
    }
}
