package org.telemaque.tool.workshop.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Our xAPI profile: the terms, templates and patterns that our Statements follow. */
@ApplicationScoped
public class Profile {
    /** What follows the namespace in the profile's own identifier. */
    public static final String PATH = "profile";

    private final Names names;

    /**
     * One version of the profile; a Statement names that by which it was made.
     *
     * @param path what follows the namespace in its identifier
     * @param generated when it was made, as an RFC 3339 text
     * @param revised the path of the version before it; empty for the first
     */
    public record Version(String path, String generated, String revised) {}

    @Inject
    Profile(Names names) {
        this.names = names;
    }

    @SuppressWarnings("NullAway")
    Profile() {
        this(null); // the container's proxy never uses it
    }

    /** Every version, today's first. */
    public static List<Version> versions() {
        return List.of(new Version(Names.PROFILE, "2026-11-22T00:00:00Z", ""));
    }

    /** The version that is spoken today. */
    public static Version today() {
        return versions().get(0);
    }

    /** What each kind of Statement must look like. */
    public List<Template> templates() {
        return new Templates(names).all();
    }

    /** In which order they come. */
    public List<Pattern> patterns() {
        return Patterns.all();
    }

    /** The identifier of one of our terms, templates or patterns. */
    public String iri(String path) {
        return names.term(path).text();
    }
}
