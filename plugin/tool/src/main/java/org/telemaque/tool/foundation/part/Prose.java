package org.telemaque.tool.foundation.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of the content pack inside a line: {@code *emphasis*} and {@code **strength**}, nothing else. */
public final class Prose {
    private static final Pattern MARK = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|\\*(?=\\S)(.+?)(?<=\\S)\\*");

    private Prose() {}

    /** Shows a text with its emphasis; whatever looks like markup is shown as it stands. */
    public static Content inline(String text) {
        return output -> write(text, output);
    }

    private static void write(String text, TemplateOutput output) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            output.writeContent(escaped(text.substring(from, mark.start())));
            output.writeContent(marked(mark));
            from = mark.end();
        }
        output.writeContent(escaped(text.substring(from)));
    }

    private static String marked(Matcher mark) {
        boolean strong = mark.start(1) >= 0;
        return strong ? "<strong>" + escaped(mark.group(1)) + "</strong>" : "<em>" + escaped(mark.group(2)) + "</em>";
    }

    private static String escaped(String text) {
        StringOutput out = new StringOutput();
        OwaspHtmlTemplateOutput safe = new OwaspHtmlTemplateOutput(out);
        safe.setContext("p", null);
        safe.writeUserContent(text);
        return out.toString();
    }
}
