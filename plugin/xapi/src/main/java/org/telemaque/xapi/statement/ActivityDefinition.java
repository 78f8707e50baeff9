package org.telemaque.xapi.statement;

import java.util.Optional;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Parts;

/** What an activity is: its name, its type and, for a question, its interaction (xAPI 1.0.3, Data 2.4.4.1). */
public final class ActivityDefinition {
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String TYPE = "type";
    private static final String MORE_INFO = "moreInfo";
    private static final String INTERACTION = "interaction";
    private static final String EXTENSIONS = "extensions";

    private final Parts parts;

    private ActivityDefinition(Parts parts) {
        this.parts = parts;
    }

    /** A definition that says nothing yet. */
    public static ActivityDefinition empty() {
        return new ActivityDefinition(Parts.none());
    }

    /** A definition that says the type. */
    public static ActivityDefinition ofType(Iri type) {
        return empty().withType(type);
    }

    /** The activity's name for people to read. */
    public LanguageMap name() {
        return parts.find(NAME, LanguageMap.class).orElse(LanguageMap.none());
    }

    /** The activity in a few words. */
    public LanguageMap description() {
        return parts.find(DESCRIPTION, LanguageMap.class).orElse(LanguageMap.none());
    }

    /** What kind of activity it is. */
    public Optional<Iri> type() {
        return parts.find(TYPE, Iri.class);
    }

    /** Where people can read more. */
    public Optional<Iri> moreInfo() {
        return parts.find(MORE_INFO, Iri.class);
    }

    /** How the activity is answered, when it is a question. */
    public Optional<Interaction> interaction() {
        return parts.find(INTERACTION, Interaction.class);
    }

    /** What is said beyond the specification. */
    public Extensions extensions() {
        return parts.find(EXTENSIONS, Extensions.class).orElse(Extensions.none());
    }

    /** This definition with another name. */
    public ActivityDefinition withName(LanguageMap name) {
        return new ActivityDefinition(parts.with(NAME, name));
    }

    /** This definition with another description. */
    public ActivityDefinition withDescription(LanguageMap description) {
        return new ActivityDefinition(parts.with(DESCRIPTION, description));
    }

    /** This definition with another type. */
    public ActivityDefinition withType(Iri type) {
        return new ActivityDefinition(parts.with(TYPE, type));
    }

    /** This definition with another place to read more. */
    public ActivityDefinition withMoreInfo(Iri moreInfo) {
        return new ActivityDefinition(parts.with(MORE_INFO, moreInfo));
    }

    /** This definition with another way to be answered. */
    public ActivityDefinition withInteraction(Interaction interaction) {
        return new ActivityDefinition(parts.with(INTERACTION, interaction));
    }

    /** This definition with other extensions. */
    public ActivityDefinition withExtensions(Extensions extensions) {
        return new ActivityDefinition(parts.with(EXTENSIONS, extensions));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityDefinition that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "ActivityDefinition" + parts;
    }
}
