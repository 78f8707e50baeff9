package org.telemaque.tool.workshop.recording;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.telemaque.xapi.json.Provided;

/**
 * What one kind of our Statements must look like (xAPI Profiles 1.0, 9).
 *
 * @param name what follows the namespace in its identifier
 * @param verb the identifier of the verb by which such a Statement is known
 * @param marks the further properties by which it is known, each with identifiers
 * @param rules what it has to say
 */
public record Template(String name, String verb, Map<String, List<String>> marks, List<Rule> rules) {
    /** Known by the type of its object. */
    public static final String OBJECT = "objectActivityType";
    /** Known by the type of an activity above. */
    static final String PARENT = "contextParentActivityType";
    /** Known by what is attached. */
    static final String ATTACHMENT = "attachmentUsageType";
    /** Known by the Statement that is its object. */
    static final String STATEMENT = "objectStatementRefTemplate";

    /** Keeps its own copies. */
    public Template {
        marks = Map.copyOf(marks);
        rules = List.copyOf(rules);
    }

    /** This template with more rules. */
    Template with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(Arrays.asList(more));
        return new Template(name, verb, marks, all);
    }

    /** Whether what a rule speaks of has to be there. */
    public enum Presence {
        /** At least one value, and none that is missing. */
        INCLUDED("included"),
        /** No value at all. */
        EXCLUDED("excluded"),
        /** A value where there is something to say. */
        RECOMMENDED("recommended");

        private final String word;

        Presence(String word) {
            this.word = word;
        }

        /** The word of a profile. */
        public String word() {
            return word;
        }
    }

    /**
     * One rule of a template (xAPI Profiles 1.0, 9.1).
     *
     * @param location a JSONPath into the Statement
     * @param presence whether something has to be there
     * @param any of these values one has to be there; empty for no such demand
     * @param all every value there has to be one of these; empty for no such demand
     */
    public record Rule(String location, Presence presence, List<JsonValue> any, List<JsonValue> all) {
        /** Keeps its own copies. */
        public Rule {
            any = List.copyOf(any);
            all = List.copyOf(all);
        }

        static Rule included(String location) {
            return new Rule(location, Presence.INCLUDED, List.of(), List.of());
        }

        static Rule excluded(String location) {
            return new Rule(location, Presence.EXCLUDED, List.of(), List.of());
        }

        static Rule recommended(String location) {
            return new Rule(location, Presence.RECOMMENDED, List.of(), List.of());
        }

        /** One of the values there is this. */
        static Rule among(String location, String value) {
            return new Rule(location, Presence.INCLUDED, List.of(Provided.JSON.createValue(value)), List.of());
        }

        /** Where something is said, one of the values is this. */
        static Rule rather(String location, String value) {
            return new Rule(location, Presence.RECOMMENDED, List.of(Provided.JSON.createValue(value)), List.of());
        }

        /** Nothing else than this is there. */
        static Rule only(String location, JsonValue value) {
            return new Rule(location, Presence.INCLUDED, List.of(), List.of(value));
        }
    }
}
