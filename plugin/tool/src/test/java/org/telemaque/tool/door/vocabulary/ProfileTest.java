package org.telemaque.tool.door.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.tool.foundation.catalogue.Shelf;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.recording.Scribe;
import org.telemaque.xapi.json.Provided;

/** The profile's document is a valid Profile, and everything that is recorded follows it. */
class ProfileTest {
    private static final String VERSION = Shelf.BASE + "profile/0.1";

    /** What the profile describes for later. */
    private static final Set<String> NOT_SAID_YET =
            Set.of("competency-achieved", "competency-verified", "competency-expired", "certificate-earned");

    private final ProfileDocument document = new ProfileDocument(Scribe.profile());
    private final JsonObject profile = document.json();
    private final TemplateCheck check = new TemplateCheck(profile);

    @Test
    void theDocumentIsAProfile() {
        assertThat(profile.getString("@context")).isEqualTo("https://w3id.org/xapi/profiles/context");
        assertThat(profile.getString("type")).isEqualTo("Profile");
        assertThat(profile.getString("conformsTo")).isEqualTo("https://w3id.org/xapi/profiles#1.0");
        assertThat(profile.getJsonObject("author").getString("type")).isEqualTo("Organization");
        assertThat(profile.getJsonArray("versions").getJsonObject(0))
                .containsEntry("id", Provided.JSON.createValue(VERSION))
                .containsKey("generatedAtTime");
        assertThat(profile.getString("id")).isEqualTo(Shelf.BASE + "profile").isNotEqualTo(VERSION);
    }

    @Test
    void everyPartHasAnIdentifierOfItsOwnALabelAndADefinitionInBothLanguages() {
        List<JsonObject> parts = parts().toList();
        assertThat(parts).extracting(part -> part.getString("id")).doesNotHaveDuplicates();
        assertThat(parts).hasSizeGreaterThan(50).allSatisfy(part -> {
            assertThat(part.getString("id")).startsWith(Shelf.BASE);
            assertThat(part.getString("inScheme")).isEqualTo(VERSION);
            assertThat(part.getJsonObject("prefLabel")).containsOnlyKeys("fr", "en");
            assertThat(part.getJsonObject("definition")).containsOnlyKeys("fr", "en");
        });
        assertThat(objects("concepts"))
                .extracting(concept -> concept.getString("type"))
                .containsOnly("Verb", "ActivityType", "ContextExtension", "ResultExtension");
        assertThat(objects("concepts"))
                .filteredOn(concept -> concept.getString("type").endsWith("Extension"))
                .hasSize(9)
                .allSatisfy(extension -> assertThat(extension).containsKey("inlineSchema"));
    }

    @Test
    void everyReferenceLeadsToSomethingThatIsDefined() {
        Set<String> defined = parts().map(part -> part.getString("id")).collect(Collectors.toSet());
        assertThat(texts(profile))
                .filteredOn(text -> text.startsWith(Shelf.BASE))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .satisfiesAnyOf(
                                one -> assertThat(defined).contains(one),
                                one -> assertThat(List.of(VERSION, Shelf.BASE + "profile"))
                                        .contains(one)));
        Set<String> members = objects("patterns").stream()
                .flatMap(pattern -> Stream.of("sequence", "alternates", "optional", "zeroOrMore")
                        .filter(pattern::containsKey)
                        .flatMap(how -> texts(pattern.get(how)).stream()))
                .collect(Collectors.toSet());
        assertThat(objects("templates"))
                .extracting(template -> template.getString("id"))
                .allMatch(members::contains);
    }

    @Test
    void everythingThatIsRecordedFollowsItsTemplate() {
        List<JsonObject> statements = Scribe.statements(everything());
        assertThat(statements).allSatisfy(statement -> {
            assertThat(check.defects(statement)).isEmpty();
            assertThat(check.known(statement)).hasSize(1);
        });
        Set<String> said =
                statements.stream().flatMap(one -> check.known(one).stream()).collect(Collectors.toSet());
        assertThat(objects("templates"))
                .extracting(template -> template.getString("id").substring((Shelf.BASE + "template/").length()))
                .filteredOn(name -> !said.contains(Shelf.BASE + "template/" + name))
                .containsExactlyInAnyOrderElementsOf(NOT_SAID_YET);
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(everything().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(LearningEvent.class.getPermittedSubclasses());
    }

    /** Both ways: nothing is said that is not defined, and nothing is defined that is not said. */
    @Test
    void everyTermIsBothSaidAndDefined() {
        Set<String> terms = Set.of("verb/", "type/", "extension/");
        Set<String> said = Scribe.statements(everything()).stream()
                .flatMap(statement -> texts(statement).stream())
                .filter(text -> terms.stream().anyMatch(kind -> text.startsWith(Shelf.BASE + kind)))
                .collect(Collectors.toSet());
        assertThat(objects("concepts"))
                .extracting(concept -> concept.getString("id"))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void whatPeopleReadOfAVerbIsItsLabel() {
        Map<String, JsonObject> concepts = objects("concepts").stream()
                .collect(Collectors.toMap(concept -> concept.getString("id"), Function.identity()));
        assertThat(Scribe.statements(Scribe.assignment()))
                .extracting(statement -> statement.getJsonObject("verb"))
                .filteredOn(verb -> concepts.containsKey(verb.getString("id")))
                .hasSize(4)
                .allSatisfy(verb -> assertThat(verb.getJsonObject("display"))
                        .isEqualTo(concepts.get(verb.getString("id")).getJsonObject("prefLabel")));
    }

    @Test
    void everyRegistrationFollowsAPattern() {
        assertThat(follows("course", Scribe.course())).isTrue();
        assertThat(follows("lesson", Scribe.lesson())).isTrue();
        assertThat(follows("quiz", Scribe.quiz(List.of(), true, false))).isTrue();
        assertThat(follows("recall", Scribe.recall())).isTrue();
        assertThat(follows("quiz", Scribe.quiz(List.of(), false, false))).isTrue();
        assertThat(follows("scenario", Scribe.scenario())).isTrue();
        assertThat(follows("assignment", Scribe.assignment())).isTrue();
        assertThat(follows("survey", Scribe.survey())).isTrue();
        assertThat(follows("observation", Scribe.observation())).isTrue();
        assertThat(follows("quiz", Scribe.scenario())).isFalse();
        assertThat(follows("assignment", Scribe.assignment().subList(1, 3))).isFalse();
    }

    private boolean follows(String pattern, List<LearningEvent> events) {
        return check.follows(Shelf.BASE + "pattern/" + pattern, Scribe.statements(events));
    }

    /** The checker itself is tried: a Statement that lacks something, or says too much, is caught. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "registration"           | "registratiom"           | context.registration
            profile/0.1              | profile/0.2              | category
            type/pack                | type/pock                | grouping
            tla/activity-types       | tlo/activity-types       | other
            "success":true           | "done":true              | result.success
            extension/confidence":3  | extension/confidence":4  | confidence
            extension/confidence":3  | extension/mood":3        | mood
            "account":{"homePage"    | "account":{"home"        | homePage
            verbs/answered           | verbs/replied            | no template
            """, quoteCharacter = '`')
    void aStatementThatDoesNotFollowIsCaught(String right, String wrong, String told) {
        String sound =
                Scribe.statements(Scribe.quiz(List.of(), true, true)).get(1).toString();
        String spoilt = sound.replace(right, wrong);
        assertThat(spoilt).isNotEqualTo(sound);
        assertThat(check.defects(Provided.JSON
                        .createReader(new java.io.StringReader(spoilt))
                        .readObject()))
                .isNotEmpty()
                .anyMatch(defect -> defect.contains(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"template/item-answered", "pattern/quiz", "pattern/judged", "extension/index", "verb/attested"})
    void everyPartAnswersUnderItsIdentifier(String path) {
        assertThat(document.find(path).orElseThrow().json().getString("id")).isEqualTo(Shelf.BASE + path);
    }

    @Test
    void theProfileAndItsVersionAnswerWithTheDocument() {
        assertThat(document.find("profile").orElseThrow().json()).isEqualTo(profile);
        assertThat(document.find("profile/0.1").orElseThrow().json()).isEqualTo(profile);
        assertThat(document.find("template/nothing")).isEmpty();
    }

    private static List<LearningEvent> everything() {
        List<LearningEvent> all = new ArrayList<>(Scribe.course());
        all.addAll(Scribe.quiz(List.of(), true, false));
        all.addAll(Scribe.recall());
        all.addAll(Scribe.assignment());
        all.addAll(Scribe.survey());
        all.addAll(Scribe.observation());
        return all;
    }

    private Stream<JsonObject> parts() {
        return Stream.of("concepts", "templates", "patterns").flatMap(member -> objects(member).stream());
    }

    private List<JsonObject> objects(String member) {
        return profile.getJsonArray(member).getValuesAs(JsonObject.class);
    }

    /** Every text of a JSON, the names of members too, and what stands between quotation marks in a JSONPath. */
    private static List<String> texts(JsonValue json) {
        if (json instanceof JsonString text) {
            return List.of(text.getString().replaceFirst("^\\$.*\\['([^']+)']$", "$1"));
        }
        if (json instanceof JsonArray array) {
            return array.stream().flatMap(one -> texts(one).stream()).toList();
        }
        return json instanceof JsonObject object
                ? object.entrySet().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.getKey()), texts(one.getValue()).stream()))
                        .toList()
                : List.of();
    }
}
