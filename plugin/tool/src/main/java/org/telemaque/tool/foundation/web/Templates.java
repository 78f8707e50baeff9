package org.telemaque.tool.foundation.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The compiled templates: finds the one that has a page's name and renders it inside the layout. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    /** Renders a page as a whole document, or only the part that htmx puts in place of the former page. */
    public String render(Page page, boolean whole) {
        StringOutput html = new StringOutput(16_384);
        Map<String, Object> inside = Map.of("page", page, "words", page.frame().words());
        Content content = output -> engine.render(page.template() + ".jte", inside, output);
        Map<String, Object> around =
                Map.of("page", page, "words", page.frame().words(), "whole", whole, "content", content);
        engine.render("layout.jte", around, html);
        return html.toString().stripLeading();
    }

    /** Names the template of a page: the room, which is the last part of the package, and the record's own name. */
    static String name(Class<?> page) {
        String home = page.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + "/" + page.getSimpleName();
    }
}
