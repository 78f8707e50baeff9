package org.telemaque.xapi.statement;

import java.util.Optional;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.Parts;

/** Something that can be done: a course, a question, a meeting (xAPI 1.0.3, Data 2.4.4.1). */
public final class Activity implements StatementObject {
    private static final String ID = "id";
    private static final String DEFINITION = "definition";

    private final Parts parts;

    private Activity(Parts parts) {
        this.parts = parts;
    }

    /** The activity of that name, not described. */
    public static Activity of(Iri id) {
        return new Activity(Parts.none().with(ID, id));
    }

    /** The activity's name in the world. */
    public Iri id() {
        return parts.need(ID, Iri.class);
    }

    /** What the activity is, where the statement says so. */
    public Optional<ActivityDefinition> definition() {
        return parts.find(DEFINITION, ActivityDefinition.class);
    }

    /** This activity, described. */
    public Activity withDefinition(ActivityDefinition definition) {
        return new Activity(parts.with(DEFINITION, definition));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Activity that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Activity" + parts;
    }
}
