package org.telemaque.tool.door.player;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.telemaque.courseware.course.Glossary;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.door.player.LessonPage.Meaning;

/** Finds what the words of a lesson mean that its author marked as terms of the glossary. */
final class Meanings {
    /** As the engine itself writes a term that it knows. */
    private static final Pattern TERM = Pattern.compile(" data-term=\"([a-z0-9-]+)\"");

    private Meanings() {}

    /** Each term once, in the order in which the reader meets it. */
    static List<Meaning> of(LessonBody body, Glossary glossary) {
        return body.parts().values().stream()
                .flatMap(part -> TERM.matcher(part.html().markup()).results())
                .map(MatchResult::group)
                .map(found -> found.substring(found.indexOf('"') + 1, found.length() - 1))
                .distinct()
                .flatMap(slug -> glossary.term(slug).stream())
                .map(term -> meaning(term, body.language()))
                .toList();
    }

    private static Meaning meaning(Glossary.Term term, Language language) {
        return new Meaning(
                term.slug(),
                term.word(language).words(),
                term.text(language).words(),
                term.text(language).language().tag());
    }
}
