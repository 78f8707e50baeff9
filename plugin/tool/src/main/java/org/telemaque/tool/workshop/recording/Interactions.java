package org.telemaque.tool.workshop.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Interaction;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.LanguageMap;

/** Questions and decisions as interactions, and what we say beyond the specification. */
@ApplicationScoped
class Interactions {

    private final Names names;

    @Inject
    Interactions(Names names) {
        this.names = names;
    }

    @SuppressWarnings("NullAway")
    Interactions() {
        this(null); // the container's proxy never uses it
    }

    /** A question. */
    Activity item(ActivityRef item, LearningEvent.Answer answer) {
        return interaction(item, answer.interaction(), answer.choices());
    }

    /** A scene in which something is decided. */
    Activity node(ActivityRef node, LearningEvent.Decision decision) {
        return interaction(node, Interaction.Type.CHOICE.word(), decision.choices());
    }

    private Activity interaction(ActivityRef ref, String word, List<String> choices) {
        var type = Interaction.Type.of(word).orElseThrow();
        var interaction = Interaction.of(type);
        boolean listed = type == Interaction.Type.CHOICE || type == Interaction.Type.SEQUENCING;
        var described = listed && !choices.isEmpty()
                ? interaction.withComponents(Interaction.Role.CHOICES, components(choices))
                : interaction;
        return names.activity(ref).withDefinition(names.definition(ref).withInteraction(described));
    }

    private static List<Interaction.Component> components(List<String> choices) {
        return choices.stream()
                .map(choice -> new Interaction.Component(choice, LanguageMap.none()))
                .toList();
    }

    /** How certain the learner was, 1 to 3, and whether the learner marked the answer. */
    Extensions confidence(LearningEvent.Answer answer) {
        var said = answer.confidence() == 0
                ? Extensions.none()
                : Extensions.of(names.term(Term.CONFIDENCE), Provided.JSON.createValue(answer.confidence()));
        return answer.selfMarked() ? said.and(names.term(Term.SELF_MARKED), JsonValue.TRUE) : said;
    }

    /** Where on the way the decision was taken, and what it changed. */
    Extensions step(LearningEvent.Decision decision) {
        return Extensions.of(names.term(Term.DEPTH), Provided.JSON.createValue(decision.depth()))
                .and(names.term(Term.STATE), numbers(decision.state()))
                .and(names.term(Term.POINTS), numbers(decision.scores()))
                .and(names.term(Term.REGRET), Provided.JSON.createValue(decision.regret()));
    }

    /** Which ending was reached, and the index per competency in percent. */
    Extensions ending(LearningEvent.ScenarioEnded ended) {
        return Extensions.of(names.term(Term.ENDING), Provided.JSON.createValue(ended.ending()))
                .and(names.term(Term.INDEX), numbers(ended.indexPercents()));
    }

    /** The last day of an assignment. */
    Extensions due(LocalDate day) {
        return Extensions.of(names.term(Term.DUE), Provided.JSON.createValue(day.toString()));
    }

    private static JsonObject numbers(Map<String, Integer> values) {
        var object = Provided.JSON.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build();
    }
}
