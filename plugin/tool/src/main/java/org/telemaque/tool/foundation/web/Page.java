package org.telemaque.tool.foundation.web;

/**
 * What a door shows: a public record whose template has the record's own name. A page holds plain values that are ready to
 * be shown, never an entity.
 */
public interface Page {
    /** The frame it stands in: language, theme, the way back, and who may frame it. */
    Frame frame();

    /** What the window, the history and the first heading call it. */
    String title();

    /** Names its template: the room, which is the last part of the package, and the record's own name. */
    default String template() {
        return Templates.name(getClass());
    }

    /** The HTTP status it answers with. */
    default int status() {
        return 200;
    }
}
