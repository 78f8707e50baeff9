package org.telemaque.courseware.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders authors' Markdown as HTML that is safe by construction: no raw HTML, known addresses only, headings from h3. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ListBlock.class, ThematicBreak.class, BlockQuote.class);
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final HtmlRenderer renderer;

    /** A renderer whose links and pictures are found by this reference desk. */
    public Markdown(References references) {
        this.renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new SafeNodes(context, references))
                .attributeProviderFactory(context -> SafeNodes::attributes)
                .build();
    }

    /** The syntax tree of a text, for checks that look at headings, tables and links. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The text as safe HTML. */
    public SafeHtml render(String markdown) {
        return render(parse(markdown));
    }

    /** The tree as safe HTML. */
    public SafeHtml render(Node tree) {
        return new SafeHtml(renderer.render(tree));
    }
}
