package org.telemaque.courseware.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the nodes that may carry an address or an outline, so that neither can hurt the page around them. */
final class SafeNodes implements NodeRenderer {

    private static final int FIRST_HEADING = 3;
    private static final int LAST_HEADING = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final References references;

    SafeNodes(HtmlNodeRendererContext context, References references) {
        this.context = context;
        this.html = context.getWriter();
        this.references = references;
    }

    /** Column headings say what they head. */
    static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
        // The page's policy forbids inline style; alignment is the style sheet's business.
        attributes.remove("align");
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, Paragraph.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            figure(image);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        }
    }

    /** An author's level 3 stands under the section's own h2; anything higher is lowered to h3. */
    private void heading(Heading heading) {
        String tag = "h" + Math.min(LAST_HEADING, Math.max(FIRST_HEADING, heading.getLevel()));
        html.line();
        html.tag(tag);
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image
                && paragraph.getLastChild().equals(image)) {
            figure(image);
        } else if (tight(paragraph)) {
            children(paragraph);
        } else {
            html.line();
            html.tag("p");
            children(paragraph);
            html.tag("/p");
            html.line();
        }
    }

    private static boolean tight(Paragraph paragraph) {
        return paragraph.getParent() != null
                && paragraph.getParent().getParent() instanceof org.commonmark.node.ListBlock list
                && list.isTight();
    }

    private void link(Link link) {
        Map<String, String> attributes = address(link.getDestination());
        if (attributes.isEmpty()) {
            children(link);
        } else {
            html.tag("a", attributes);
            children(link);
            html.tag("/a");
        }
    }

    private Map<String, String> address(String destination) {
        Optional<String> term = after("glossary:", destination);
        Optional<String> lesson = after("lesson:", destination);
        if (term.isPresent()) {
            return term(term.get());
        }
        if (lesson.isPresent()) {
            return lesson(lesson.get());
        }
        return destination.toLowerCase(Locale.ROOT).startsWith("https://") ? outside(destination) : Map.of();
    }

    private Map<String, String> term(String term) {
        return references
                .glossary(term)
                .map(href -> ordered("class", "term", "data-term", term, "href", href))
                .orElse(Map.of());
    }

    private Map<String, String> lesson(String lesson) {
        return references
                .lesson(lesson)
                .map(href -> ordered("class", "lesson", "data-lesson", lesson, "href", href))
                .orElse(Map.of());
    }

    private static Map<String, String> outside(String destination) {
        return ordered("href", destination, "rel", "noopener noreferrer", "target", "_blank");
    }

    private static Optional<String> after(String scheme, String destination) {
        return destination.startsWith(scheme) ? Optional.of(destination.substring(scheme.length())) : Optional.empty();
    }

    private void figure(Image image) {
        after("media:", image.getDestination())
                .flatMap(references::figure)
                .ifPresentOrElse(this::figure, () -> children(image));
    }

    private void figure(Figure figure) {
        html.line();
        html.raw(FigureMarkup.of(figure));
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
