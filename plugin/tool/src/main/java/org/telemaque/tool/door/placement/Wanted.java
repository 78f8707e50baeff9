package org.telemaque.tool.door.placement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody looks for, and has chosen so far.
 *
 * @param query words of the title or the text; may be empty
 * @param kind one kind; empty for all
 * @param competency one competency; empty for all
 * @param longest no longer than so many minutes; 0 for any length
 * @param language one language that it is written in; empty for any
 * @param titles the language that titles go to the course in; empty for the course's own
 * @param chosen the keys of what was chosen
 */
public record Wanted(
        String query, String kind, String competency, int longest, String language, String titles, Set<String> chosen) {
    private static final int LONGEST_QUERY = 100;
    private static final int MOST = 100;

    /** Keeps its own copy. */
    public Wanted {
        chosen = Set.copyOf(chosen);
    }

    /** Nothing yet. */
    static Wanted nothing() {
        return new Wanted("", "", "", 0, "", "", Set.of());
    }

    /** Reads the form; what makes no sense is as if it were not there. */
    static Wanted read(MultivaluedMap<String, String> form) {
        String query = one(form, "q").strip();
        return new Wanted(
                query.substring(0, Math.min(query.length(), LONGEST_QUERY)),
                one(form, "kind"),
                one(form, "competency"),
                number(one(form, "longest")),
                language(one(form, "language")),
                language(one(form, "titles")),
                new LinkedHashSet<>(form.getOrDefault("item", List.of()).stream()
                        .limit(MOST)
                        .toList()));
    }

    private static String one(MultivaluedMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static String language(String tag) {
        return Shelf.LANGUAGES.contains(tag) ? tag : "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Whether an activity is shown: it fits, or it is chosen. */
    boolean shows(Offer offer) {
        return chosen.contains(offer.key()) || fits(offer);
    }

    private boolean fits(Offer offer) {
        return (kind.isEmpty() || kind.equals(offer.kind()))
                && (competency.isEmpty() || offer.competencies().contains(competency))
                && (language.isEmpty() || offer.languages().contains(language))
                && (longest == 0 || (offer.timed() && offer.minutes() <= longest))
                && plain(offer.title() + " " + offer.text()).contains(plain(query));
    }

    /** Without accents and capitals, so that "ecoute" finds "Écoute". */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
