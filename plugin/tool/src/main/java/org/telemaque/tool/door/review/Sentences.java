package org.telemaque.tool.door.review;

import java.util.List;
import java.util.Optional;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;

/** Says a record as one readable sentence. */
final class Sentences {
    private final Terms terms;
    private final Words words;
    private final Facts facts;

    Sentences(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.facts = new Facts(terms, words);
    }

    /** Who, by code, did what, and what came of it. */
    String of(Said said) {
        return of(said, who(said));
    }

    /** The same of somebody whose name may be said. */
    String of(Said said, String who) {
        List<String> results = facts.brief(said);
        return results.isEmpty()
                ? words.say("review.sentence", who, verb(said), title(said))
                : words.say("review.sentence.result", who, verb(said), title(said), String.join(", ", results));
    }

    /** By which code, or as whom, the person of a record is said. */
    String who(Said said) {
        return said.code().orElseGet(() -> words.say("review.somebody"));
    }

    /** What was done, as the middle of a sentence. */
    String verb(Said said) {
        return said.word()
                .map(word -> words.say("review.verb." + word))
                .or(() -> Terms.pick(said.statement().verb().display(), language()))
                .orElseGet(() -> Terms.end(said.statement().verb().id().text()));
    }

    /** What it was about. */
    String title(Said said) {
        return said.activity()
                .map(activity -> terms.title(activity, language()))
                .orElseGet(() -> words.say("review.other"));
    }

    /** The competencies that a record names. */
    List<String> competencies(Said said) {
        return facts.competencies(said);
    }

    private Language language() {
        return words.language();
    }

    /** The result in one text, for a file; empty when nothing came of it. */
    Optional<String> result(Said said) {
        List<String> results = facts.brief(said);
        return results.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", results));
    }
}
