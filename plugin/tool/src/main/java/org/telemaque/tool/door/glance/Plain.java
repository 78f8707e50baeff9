package org.telemaque.tool.door.glance;

import java.util.regex.Pattern;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.SafeHtml;

/** Words that lead nowhere: what is explained elsewhere is a word here. */
final class Plain {
    private static final Pattern LINK = Pattern.compile("</?a(\\s[^>]*)?>");

    private Plain() {}

    static String paragraph(Phrase phrase) {
        return "<p>" + words(phrase.html()) + "</p>";
    }

    static String words(SafeHtml html) {
        return LINK.matcher(html.markup()).replaceAll("");
    }
}
