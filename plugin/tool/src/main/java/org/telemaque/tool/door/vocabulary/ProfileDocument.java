package org.telemaque.tool.door.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.tool.workshop.recording.Pattern;
import org.telemaque.tool.workshop.recording.Profile;
import org.telemaque.tool.workshop.recording.Template;
import org.telemaque.tool.workshop.recording.Term;
import org.telemaque.xapi.json.Provided;

/** Our xAPI profile as the JSON-LD that other programs read (xAPI Profiles 1.0). */
@ApplicationScoped
class ProfileDocument {
    private static final String CONTEXT = "https://w3id.org/xapi/profiles/context";
    private static final String SPECIFICATION = "https://w3id.org/xapi/profiles#1.0";
    private static final String PART = "vocabulary.pattern_part";

    private final Profile profile;

    @Inject
    ProfileDocument(Profile profile) {
        this.profile = profile;
    }

    @SuppressWarnings("NullAway")
    ProfileDocument() {
        this(null); // the container's proxy never uses it
    }

    /** The whole document. */
    JsonObject json() {
        return Provided.JSON
                .createObjectBuilder(Terms.json(profile.iri(Profile.PATH), "Profile", Terms.words(Profile.PATH))
                        .build())
                .add("@context", CONTEXT)
                .add("conformsTo", SPECIFICATION)
                .add("versions", list(Profile.versions().stream().map(this::version)))
                .add(
                        "author",
                        Provided.JSON
                                .createObjectBuilder()
                                .add("type", "Organization")
                                .add("name", "Télémaque"))
                .add("concepts", list(Arrays.stream(Term.values()).map(this::concept)))
                .add("templates", list(profile.templates().stream().map(this::template)))
                .add("patterns", list(profile.patterns().stream().map(this::pattern)))
                .build();
    }

    /** What stands behind a path of the profile: the whole, or the part that it names. */
    Optional<Definition> find(String path) {
        if (path.equals(Profile.PATH) || path.equals(Profile.today().path())) {
            return Optional.of(new Definition.Term(profile.iri(path), Terms.words(path), json()));
        }
        return part(path);
    }

    private Optional<Definition> part(String path) {
        Stream<Definition> terms =
                Terms.find(path).stream().map(term -> defined(path, Terms.words(path), concept(term)));
        Stream<Definition> templates = profile.templates().stream()
                .filter(one -> one.name().equals(path))
                .map(one -> defined(path, Terms.words(path), template(one)));
        Stream<Definition> patterns = profile.patterns().stream()
                .filter(one -> one.name().equals(path))
                .map(one -> defined(path, words(one), pattern(one)));
        return Stream.of(terms, templates, patterns).flatMap(found -> found).findFirst();
    }

    private Definition defined(String path, String key, JsonObjectBuilder json) {
        return new Definition.Term(profile.iri(path), key, json.build());
    }

    /** The paths of everything that has a page worth a visit, with the keys of its words. */
    Stream<String> paths() {
        Stream<String> templates = profile.templates().stream().map(Template::name);
        Stream<String> orders =
                profile.patterns().stream().filter(Pattern::primary).map(Pattern::name);
        return Stream.of(Arrays.stream(Term.values()).map(Term::path), templates, orders)
                .flatMap(paths -> paths);
    }

    private JsonObjectBuilder version(Profile.Version version) {
        JsonObjectBuilder json = Provided.JSON
                .createObjectBuilder()
                .add("id", profile.iri(version.path()))
                .add("generatedAtTime", version.generated());
        return version.revised().isEmpty()
                ? json
                : json.add(
                        "wasRevisionOf",
                        list(Stream.of(profile.iri(version.revised())).map(Provided.JSON::createValue)));
    }

    private JsonObjectBuilder concept(Term term) {
        JsonObjectBuilder json =
                scheme(Terms.json(profile.iri(term.path()), term.kind().word(), Terms.words(term.path())));
        return term.schema().isEmpty() ? json : json.add("inlineSchema", term.schema());
    }

    private JsonObjectBuilder template(Template template) {
        JsonObjectBuilder json = scheme(
                        Terms.json(profile.iri(template.name()), "StatementTemplate", Terms.words(template.name())))
                .add("verb", template.verb());
        template.marks()
                .forEach((mark, values) ->
                        json.add(mark, mark.equals(Template.OBJECT) ? text(values.get(0)) : texts(values)));
        return json.add("rules", list(template.rules().stream().map(ProfileDocument::rule)));
    }

    private static JsonObjectBuilder rule(Template.Rule rule) {
        JsonObjectBuilder json = Provided.JSON
                .createObjectBuilder()
                .add("location", rule.location())
                .add("presence", rule.presence().word());
        add(json, "any", rule.any());
        add(json, "all", rule.all());
        return json;
    }

    private static void add(JsonObjectBuilder json, String demand, List<JsonValue> values) {
        if (!values.isEmpty()) {
            json.add(demand, list(values.stream()));
        }
    }

    private JsonObjectBuilder pattern(Pattern pattern) {
        JsonObjectBuilder json = scheme(Terms.json(profile.iri(pattern.name()), "Pattern", words(pattern)))
                .add("primary", pattern.primary());
        List<String> members = pattern.members().stream().map(profile::iri).toList();
        return json.add(pattern.how().word(), pattern.how().isOfOne() ? text(members.get(0)) : texts(members));
    }

    /** What is only a part of other patterns has no words of its own. */
    private static String words(Pattern pattern) {
        return pattern.primary() ? Terms.words(pattern.name()) : PART;
    }

    private JsonObjectBuilder scheme(JsonObjectBuilder json) {
        return json.add("inScheme", profile.iri(Profile.today().path()));
    }

    private static JsonValue text(String text) {
        return Provided.JSON.createValue(text);
    }

    private static JsonValue texts(Collection<String> texts) {
        return list(texts.stream().map(ProfileDocument::text)).build();
    }

    /** Both finished values and values still being built. */
    private static JsonArrayBuilder list(Stream<?> values) {
        JsonArrayBuilder array = Provided.JSON.createArrayBuilder();
        values.forEach(value ->
                array.add(value instanceof JsonObjectBuilder unfinished ? unfinished.build() : (JsonValue) value));
        return array;
    }
}
