package org.telemaque.courseware.text;

import java.util.regex.Pattern;

/** Markup that this engine made itself and that a template may print unescaped; authors' HTML never gets here. */
public record SafeHtml(String markup) {

    /** Nothing to show. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+?)(?<=\\S)\\*\\*");
    private static final Pattern EM = Pattern.compile("\\*(?=\\S)([^*]+?)(?<=\\S)\\*");

    /** Renders prose of a string file: everything is escaped, then {@code **strong**} and {@code *em*} are honoured. */
    public static SafeHtml inline(String prose) {
        String strong = STRONG.matcher(escape(prose)).replaceAll("<strong>$1</strong>");
        return new SafeHtml(EM.matcher(strong).replaceAll("<em>$1</em>"));
    }

    /** The text with the five characters that mean something in HTML replaced. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return markup;
    }
}
