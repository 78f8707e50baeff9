package org.telemaque.tool.door.vocabulary;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * What an identifier of ours stands for.
 *
 * @param iri the identifier
 * @param meaning in one or two sentences
 * @param type the identifier of an activity's type; empty for anything else
 * @param terms the terms of the profile, where the page is about it
 */
public record DefinitionPage(Frame frame, String title, String iri, String meaning, String type, List<Link> terms)
        implements Page {
    /** Keeps its own copy. */
    public DefinitionPage {
        terms = List.copyOf(terms);
    }
}
