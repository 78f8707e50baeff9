package org.telemaque.courseware.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The visible words of one thing, by key and language; what is not translated is said in French and marked so. */
public final class Texts {

    /** No words at all. */
    public static final Texts NONE = new Texts(Map.of());

    private final Map<Language, Map<String, String>> byLanguage;

    /** Keeps the words of each language, key by key, in the order of the files. */
    public Texts(Map<Language, Map<String, String>> byLanguage) {
        Map<Language, Map<String, String>> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> copy.put(language, ordered(words)));
        this.byLanguage = Collections.unmodifiableMap(copy);
    }

    private static Map<String, String> ordered(Map<String, String> words) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * The words of a key that must be there.
     *
     * @throws IllegalArgumentException when the source language lacks it, which a checked pack excludes
     */
    public Phrase say(String key, Language asked) {
        return find(key, asked).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    /** The words of a key that may be left out. */
    public Optional<Phrase> find(String key, Language asked) {
        return in(key, asked).or(() -> in(key, Language.FRENCH));
    }

    /** The title that every published thing has. */
    public Phrase title(Language asked) {
        return say("title", asked);
    }

    /** Whether the key is written in exactly this language. */
    public boolean has(String key, Language language) {
        return words(language).containsKey(key);
    }

    /** The keys of the source language, in the order of the file. */
    public Set<String> keys() {
        return words(Language.FRENCH).keySet();
    }

    /** The words of the keys that begin with this prefix, as texts of their own whose keys lack it. */
    public Texts under(String prefix) {
        return new Texts(mapped(words -> words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        LinkedHashMap::new))));
    }

    private Map<Language, Map<String, String>> mapped(Function<Map<String, String>, Map<String, String>> change) {
        Map<Language, Map<String, String>> changed = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> changed.put(language, change.apply(words)));
        return changed;
    }

    private Optional<Phrase> in(String key, Language language) {
        return Optional.ofNullable(words(language).get(key)).map(words -> new Phrase(words, language));
    }

    private Map<String, String> words(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
