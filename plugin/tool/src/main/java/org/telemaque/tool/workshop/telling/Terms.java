package org.telemaque.tool.workshop.telling;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.ActivityDefinition;
import org.telemaque.xapi.statement.Actor;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/** What the identifiers in one company's records stand for, and which identifier stands for a word of ours. */
public final class Terms {
    /** The verbs that our records use, by the last word of their identifier. */
    public static final List<String> VERBS = List.of(
            "initialized",
            "progressed",
            "answered",
            "completed",
            "passed",
            "failed",
            "experienced",
            "registered",
            "satisfied",
            "withdrawn",
            "attested",
            "revoked",
            "observed");

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern KEY = Pattern.compile("[a-z]+(/[a-z0-9-]+)+");
    private static final String COHORT = "/cohort/";
    private static final String EXTENSION = "/extension/";

    /** What our profile says of a decision, a confidence, a mark that one gave oneself; never shown with a person. */
    private static final Set<String> SENSITIVE =
            Set.of("confidence", "self-marked", "depth", "state", "points", "regret", "ending", "index");

    private final String base;
    private final String home;
    private final UnaryOperator<String> packs;
    private final Function<String, Map<String, String>> titles;

    /**
     * The terms of one company.
     *
     * @param base where our namespace begins; ends with a slash
     * @param home the home page of the company's accounts
     * @param packs the slug of the pack that an activity belongs to, by its key
     * @param titles the title of an activity by language tag, by key; empty for an unknown key
     */
    public Terms(String base, String home, UnaryOperator<String> packs, Function<String, Map<String, String>> titles) {
        this.base = base;
        this.home = home;
        this.packs = packs;
        this.titles = titles;
    }

    /** The activity that stands for a cohort. */
    public Iri cohort(String id) {
        return Iri.of(cohortsBegin() + id);
    }

    /** The company's cohort that an activity stands for. */
    public Optional<String> cohort(Iri activity) {
        String text = activity.text();
        return text.startsWith(cohortsBegin())
                ? Optional.of(text.substring(cohortsBegin().length()))
                : Optional.empty();
    }

    /** How the identifiers of the company's cohorts begin. */
    String cohortsBegin() {
        return home + COHORT;
    }

    /** The actor that stands for an account. */
    public Agent actor(UUID account) {
        return Agent.account(Iri.of(home), account.toString());
    }

    /** The company's account that an actor stands for. */
    public Optional<UUID> account(Actor actor) {
        return actor instanceof Agent agent
                        && agent.identifier() instanceof Identifier.Account account
                        && account.homePage().text().equals(home)
                        && UUID_SHAPE.matcher(account.name()).matches()
                ? Optional.of(UUID.fromString(account.name()))
                : Optional.empty();
    }

    /** The identifier of an activity; empty when the text has not the form of a key. */
    public Optional<Iri> activity(String key) {
        return KEY.matcher(key).matches() ? Optional.of(Iri.of(base + packs.apply(key) + "/" + key)) : Optional.empty();
    }

    /** The key of an activity of a pack; empty for any other. */
    public Optional<String> key(Iri activity) {
        String path = activity.text().startsWith(base) ? activity.text().substring(base.length()) : "";
        int slash = path.indexOf('/');
        return Optional.of(path.substring(slash + 1))
                .filter(key -> slash > 0 && packs.apply(key).equals(path.substring(0, slash)));
    }

    /** The verb of a word of {@link #VERBS}. */
    public Optional<Iri> verb(String word) {
        return VERBS.contains(word) ? Optional.of(Iri.of(home(word) + word)) : Optional.empty();
    }

    private String home(String word) {
        return switch (word) {
            case "withdrawn", "attested", "revoked", "observed" -> base + "verb/";
            case "satisfied" -> "https://w3id.org/xapi/adl/verbs/";
            default -> "http://adlnet.gov/expapi/verbs/";
        };
    }

    /** The word of {@link #VERBS} that a verb is known by; empty for any other. */
    Optional<String> word(Iri verb) {
        return VERBS.stream()
                .filter(word -> verb(word).filter(verb::equals).isPresent())
                .findFirst();
    }

    /** An extension of our profile. */
    Iri extension(String name) {
        return Iri.of(base + "extension/" + name);
    }

    /** Whether something sensitive is said anywhere; a store elsewhere may know it under another namespace. */
    boolean isSensitive(JsonValue json) {
        if (json instanceof JsonObject object) {
            return object.entrySet().stream().anyMatch(this::isSensitive);
        }
        return json instanceof JsonArray array && array.stream().anyMatch(this::isSensitive);
    }

    private boolean isSensitive(Map.Entry<String, JsonValue> member) {
        String name = member.getKey();
        int start = name.lastIndexOf(EXTENSION);
        return (start > 0 && SENSITIVE.contains(name.substring(start + EXTENSION.length())))
                || isSensitive(member.getValue());
    }

    /** The title by key; the key itself when there is none. */
    public String title(String key, Language language) {
        return find(key, language).orElse(key);
    }

    /** The title of any activity: the catalogue's, else its own, else the end of its identifier. */
    public String title(Activity activity, Language language) {
        return key(activity.id())
                .flatMap(key -> find(key, language))
                .or(() -> activity.definition().map(ActivityDefinition::name).flatMap(name -> pick(name, language)))
                .orElseGet(() -> end(activity.id().text()));
    }

    private Optional<String> find(String key, Language language) {
        Map<String, String> known = titles.apply(key.replaceFirst("/debrief$", ""));
        return Optional.ofNullable(known.get(language.tag()))
                .or(() -> known.values().stream().findFirst());
    }

    static Optional<String> pick(LanguageMap words, Language language) {
        return words.pick(language.tag());
    }

    static String end(String identifier) {
        String path = identifier.replaceFirst("[/#]+$", "");
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
    }
}
