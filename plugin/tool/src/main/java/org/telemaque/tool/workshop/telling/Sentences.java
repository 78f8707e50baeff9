package org.telemaque.tool.workshop.telling;

import java.util.List;
import java.util.Optional;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;

/** Says a record as one readable sentence. */
public final class Sentences {
    private final Terms terms;
    private final Words words;
    private final Facts facts;

    /** Sentences in the words of a language. */
    public Sentences(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.facts = new Facts(terms, words);
    }

    /** Who, by code, did what, and what came of it. */
    public String of(Said said) {
        return of(said, who(said));
    }

    /** The same of somebody whose name may be said. */
    public String of(Said said, String who) {
        List<String> results = facts.brief(said);
        return results.isEmpty()
                ? words.say("telling.sentence", who, verb(said), title(said))
                : words.say("telling.sentence.result", who, verb(said), title(said), String.join(", ", results));
    }

    /** By which code, or as whom, the person of a record is said. */
    public String who(Said said) {
        return said.code().orElseGet(() -> words.say("telling.somebody"));
    }

    /** What was done, as the middle of a sentence. */
    public String verb(Said said) {
        return said.word()
                .map(this::done)
                .or(() -> Terms.pick(said.statement().verb().display(), language()))
                .orElseGet(() -> Terms.end(said.statement().verb().id().text()));
    }

    /** What a word of {@link Terms#VERBS} says in the middle of a sentence. */
    public String done(String word) {
        return words.say("telling.verb." + word);
    }

    /** What it was about. */
    public String title(Said said) {
        return said.activity()
                .map(activity -> terms.title(activity, language()))
                .orElseGet(() -> words.say("telling.other"));
    }

    /** The competencies that a record names. */
    public List<String> competencies(Said said) {
        return facts.competencies(said);
    }

    private Language language() {
        return words.language();
    }

    /** The result in one text, for a file; empty when nothing came of it. */
    public Optional<String> result(Said said) {
        List<String> results = facts.brief(said);
        return results.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", results));
    }
}
