package org.telemaque.courseware.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** The words that the pack uses in one meaning only. */
public record Glossary(Map<String, Term> terms) {

    /** No terms. */
    public static final Glossary EMPTY = new Glossary(Map.of());

    /** One term, and the words that authors avoid in its place. */
    public record Term(String slug, List<String> avoid, Texts texts) {

        /** Keeps its own copy. */
        public Term {
            avoid = List.copyOf(avoid);
        }

        /** The term itself. */
        public Phrase word(Language language) {
            return texts.say("word", language);
        }

        /** What it means. */
        public Phrase text(Language language) {
            return texts.say("text", language);
        }
    }

    /** Keeps its own copy, in the order of the file. */
    public Glossary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** The term of this slug. */
    public Optional<Term> term(String slug) {
        return Optional.ofNullable(terms.get(slug));
    }
}
