package org.telemaque.courseware.framework;

import java.util.List;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** One thing that a mentor can do, with its two observable signs per level. */
public record Competency(String slug, String code, List<String> seeds, Texts texts) {

    /** Keeps its own copy of the list. */
    public Competency {
        seeds = List.copyOf(seeds);
    }

    /** Its name. */
    public Phrase title(Language language) {
        return texts.title(language);
    }

    /** What it is, in one sentence. */
    public Phrase text(Language language) {
        return texts.say("text", language);
    }

    /** The two signs that show this level. */
    public List<Phrase> signs(Level level, Language language) {
        return List.of(texts.say(level.slug() + ".a", language), texts.say(level.slug() + ".b", language));
    }
}
