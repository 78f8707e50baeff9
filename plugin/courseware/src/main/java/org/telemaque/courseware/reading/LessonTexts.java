package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.courseware.course.LessonBody.Part;
import org.telemaque.courseware.course.Section;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Markdown;

/** Cuts the text of a lesson into its five sections and renders each. */
final class LessonTexts {

    private static final Pattern HEADING = Pattern.compile("(.*?)\\s*\\{#([a-z-]+)}\\s*");
    private static final int SECTION_LEVEL = 2;

    private final BiFunction<String, Language, Markdown> markdowns;
    private final Findings findings;

    /** Renders with the Markdown of a course and language. */
    LessonTexts(BiFunction<String, Language, Markdown> markdowns, Findings findings) {
        this.markdowns = markdowns;
        this.findings = findings;
    }

    LessonBody body(Prose prose) {
        String course = prose.base().split("/", 3)[1];
        Markdown markdown = markdowns.apply(course, prose.language());
        Map<Section, Part> parts = new EnumMap<>(Section.class);
        List<Section> order = new ArrayList<>();
        Node next = Markdown.parse(prose.body()).getFirstChild();
        while (next != null) {
            Node heading = next;
            Document content = new Document();
            next = moveUpToSection(heading, content);
            section(heading, prose).ifPresent(section -> {
                order.add(section);
                parts.put(section, new Part(words(heading), markdown.render(content)));
            });
        }
        checkOrder(order, prose);
        return new LessonBody(prose.language(), parts);
    }

    /** Moves what follows a heading into a document of its own; gives back the next section's heading. */
    private static Node moveUpToSection(Node heading, Document content) {
        Node next = heading.getNext();
        while (next != null && !opens(next)) {
            Node moved = next;
            next = next.getNext();
            content.appendChild(moved);
        }
        return next;
    }

    private static boolean opens(Node node) {
        return node instanceof Heading heading && heading.getLevel() <= SECTION_LEVEL;
    }

    private Optional<Section> section(Node heading, Prose prose) {
        Matcher matcher = HEADING.matcher(plain(heading));
        Optional<Section> section =
                opens(heading) && matcher.matches() ? Section.of(matcher.group(2)) : Optional.empty();
        if (section.isEmpty()) {
            findings.add(
                    Rule.E1,
                    prose.spot(line(heading)),
                    "Une section commence ici par un titre « ## … {#id} » connu.",
                    "A section begins here with a known heading “## … {#id}”.");
        }
        return section;
    }

    private void checkOrder(List<Section> order, Prose prose) {
        if (!order.equals(List.of(Section.values()))) {
            findings.add(
                    Rule.E1,
                    prose.spot(0),
                    "Une leçon a cinq sections, dans cet ordre : situation, idee, essai, travail, bref.",
                    "A lesson has five sections, in this order: situation, idee, essai, travail, bref.");
        }
    }

    private static String words(Node heading) {
        Matcher matcher = HEADING.matcher(plain(heading));
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String plain(Node heading) {
        StringBuilder words = new StringBuilder();
        for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
            words.append(child instanceof Text text ? text.getLiteral() : plain(child));
        }
        return words.toString();
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
    }
}
