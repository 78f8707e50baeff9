package org.telemaque.tool.door.vocabulary;

import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.recording.Profile;
import org.telemaque.tool.workshop.recording.Term;
import org.telemaque.xapi.json.Provided;

/** The terms of our own profile, and what each of them means. */
final class Terms {
    private static final Pattern COHORT = Pattern.compile("tenant/[^/]+/cohort/[^/]+");
    private static final Pattern TENANT = Pattern.compile("tenant/[^/]+");

    private Terms() {}

    /** The paths of the profile, of its versions and of all terms. */
    static List<String> paths() {
        Stream<String> profile = Stream.concat(
                Stream.of(Profile.PATH), Profile.versions().stream().map(Profile.Version::path));
        return Stream.concat(profile, Arrays.stream(Term.values()).map(Term::path))
                .toList();
    }

    /** The term behind a path. */
    static Optional<Term> find(String path) {
        return Arrays.stream(Term.values())
                .filter(term -> term.path().equals(path))
                .findFirst();
    }

    /** The key of a term's words; empty for a path that is no term. */
    static Optional<String> key(String path) {
        if (paths().contains(path)) {
            return Optional.of(words(path));
        }
        if (COHORT.matcher(path).matches()) {
            return Optional.of("vocabulary.cohort");
        }
        return TENANT.matcher(path).matches() ? Optional.of("vocabulary.tenant") : Optional.empty();
    }

    /** The key of the words of anything in the profile. */
    static String words(String path) {
        return "vocabulary." + path.replaceAll("[/-]", "_").replace(".", "");
    }

    /** Identifier, kind, label and definition: how a profile begins everything that it defines. */
    static JsonObjectBuilder json(String iri, String kind, String key) {
        return Provided.JSON
                .createObjectBuilder()
                .add("id", iri)
                .add("type", kind)
                .add("prefLabel", inEveryLanguage(key))
                .add("definition", inEveryLanguage(key + ".means"));
    }

    private static JsonObjectBuilder inEveryLanguage(String key) {
        JsonObjectBuilder texts = Provided.JSON.createObjectBuilder();
        for (Language language : Language.values()) {
            texts.add(language.tag(), Words.in(language).say(key));
        }
        return texts;
    }
}
