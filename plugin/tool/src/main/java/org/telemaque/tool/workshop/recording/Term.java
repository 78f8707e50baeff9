package org.telemaque.tool.workshop.recording;

import java.util.Arrays;
import java.util.Optional;

/** A word of our own profile: what Statements are composed with, and what the profile's document defines. */
public enum Term {
    /** A path was taken back. */
    WITHDRAWN("verb/withdrawn", Kind.VERB),
    /** Enough of a path was reached. */
    ATTESTED("verb/attested", Kind.VERB),
    /** What was said reached no longer is. */
    REVOKED("verb/revoked", Kind.VERB),
    /** Somebody else looked at what was done. */
    OBSERVED("verb/observed", Kind.VERB),
    /** A course of an LMS. */
    COHORT("type/cohort", Kind.ACTIVITY_TYPE),
    /** A content pack. */
    PACK("type/pack", Kind.ACTIVITY_TYPE),
    /** A series of milestones. */
    PATH("type/path", Kind.ACTIVITY_TYPE),
    /** A step of a path. */
    MILESTONE("type/milestone", Kind.ACTIVITY_TYPE),
    /** How certain the learner was. */
    CONFIDENCE(
            "extension/confidence", Kind.CONTEXT_EXTENSION, "{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 3}"),
    /** Whether the learner marked the answer. */
    SELF_MARKED("extension/self-marked", Kind.CONTEXT_EXTENSION, "{\"const\": true}"),
    /** The how-manieth decision of a playthrough. */
    DEPTH("extension/depth", Kind.CONTEXT_EXTENSION, "{\"type\": \"integer\", \"minimum\": 1}"),
    /** The variables of a scenario. */
    STATE("extension/state", Kind.CONTEXT_EXTENSION, Term.NUMBERS),
    /** What a decision earned, by competency. */
    POINTS("extension/points", Kind.CONTEXT_EXTENSION, Term.NUMBERS),
    /** What a decision lost. */
    REGRET("extension/regret", Kind.CONTEXT_EXTENSION, "{\"type\": \"integer\", \"minimum\": 0}"),
    /** The last day of an assignment. */
    DUE("extension/due", Kind.CONTEXT_EXTENSION, "{\"type\": \"string\", \"format\": \"date\"}"),
    /** The ending that was reached. */
    ENDING("extension/ending", Kind.RESULT_EXTENSION, "{\"type\": \"string\", \"minLength\": 1}"),
    /** What was attained of what could be, by competency. */
    INDEX(
            "extension/index",
            Kind.RESULT_EXTENSION,
            "{\"type\": \"object\", \"additionalProperties\":"
                    + " {\"type\": \"integer\", \"minimum\": 0, \"maximum\": 100}}");

    private static final String NUMBERS = "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}}";

    /** What a profile calls a concept (xAPI Profiles 1.0, 7). */
    public enum Kind {
        /** A verb. */
        VERB("Verb"),
        /** A type of activities. */
        ACTIVITY_TYPE("ActivityType"),
        /** Something said in the context beyond the specification. */
        CONTEXT_EXTENSION("ContextExtension"),
        /** Something said in the result beyond the specification. */
        RESULT_EXTENSION("ResultExtension");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The kind's name in a profile. */
        public String word() {
            return word;
        }
    }

    private final String path;
    private final Kind kind;
    private final String schema;

    Term(String path, Kind kind) {
        this(path, kind, "");
    }

    Term(String path, Kind kind, String schema) {
        this.path = path;
        this.kind = kind;
        this.schema = schema;
    }

    /** What follows the namespace in its identifier. */
    public String path() {
        return path;
    }

    /** What a profile calls it. */
    public Kind kind() {
        return kind;
    }

    /** The JSON Schema of an extension's value; empty for what has no value. */
    public String schema() {
        return schema;
    }

    /** The type of activities of a kind that nobody else has a type for. */
    static Optional<Term> type(String kind) {
        return Arrays.stream(values())
                .filter(term -> term.path.equals("type/" + kind))
                .findFirst();
    }
}
