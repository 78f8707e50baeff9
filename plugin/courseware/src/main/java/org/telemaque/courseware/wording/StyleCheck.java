package org.telemaque.courseware.wording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telemaque.courseware.course.Glossary.Term;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.pack.StringsTable;

/** W24 and W25: sentences are short, sections keep their lengths, and the glossary's words are used. */
final class StyleCheck implements Check {

    private static final int LONGEST_SENTENCE = 30;
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?…])[\\s\\u00A0\\u202F]*[»”)]*[\\s\\u00A0\\u202F]+|[|]");
    private static final Pattern SECTION = Pattern.compile("^## .*\\{#([a-z]+)}\\s*$");
    private static final Map<String, Span> SPANS =
            Map.of("situation", new Span(40, 60), "idee", new Span(1, 350), "bref", new Span(40, 80));

    private record Span(int least, int most) {}

    @Override
    public void check(Draft draft, Findings findings) {
        List<Term> terms = List.copyOf(draft.pack().library().glossary().terms().values());
        for (StringsTable table : draft.pages().tables()) {
            boolean glossary = table.base().startsWith("glossary/");
            table.entries()
                    .values()
                    .forEach(entry -> line(entry.text(), table.spot(entry), glossary ? List.of() : terms, findings));
        }
        for (Prose prose : draft.pages().proses()) {
            List<String> lines = prose.body().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                line(lines.get(i), prose.spot(i), terms, findings);
            }
            if (prose.lesson()) {
                spans(prose, lines, findings);
            }
        }
    }

    private static void line(String text, Spot spot, List<Term> terms, Findings findings) {
        Arrays.stream(SENTENCE_END.split(text, -1))
                .mapToInt(sentence -> Words.list(sentence).size())
                .filter(words -> words > LONGEST_SENTENCE)
                .forEach(words -> findings.add(
                        Rule.W24, spot, "Une phrase de " + words + " mots.", "A sentence of " + words + " words."));
        String small = " " + String.join(" ", Words.list(text)) + " ";
        terms.forEach(term -> term.avoid().stream()
                .filter(avoided -> small.contains(" " + avoided.toLowerCase(Locale.ROOT) + " "))
                .forEach(avoided -> findings.add(
                        Rule.W25,
                        spot,
                        "Le glossaire dit « " + term.slug() + " », pas « " + avoided + " ».",
                        "The glossary says “" + term.slug() + "”, not “" + avoided + "”.")));
    }

    /** Words of tables and pictures are not counted: they are looked at, not read through. */
    private static void spans(Prose prose, List<String> lines, Findings findings) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Map<String, Integer> starts = new LinkedHashMap<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = SECTION.matcher(lines.get(i));
            if (heading.matches()) {
                section = heading.group(1);
                starts.put(section, i);
            } else if (!lines.get(i).startsWith("|") && !lines.get(i).startsWith("![")) {
                words.merge(section, Words.list(lines.get(i)).size(), Integer::sum);
            }
        }
        starts.forEach((name, line) -> span(name, words.getOrDefault(name, 0), prose.spot(line), findings));
    }

    private static void span(String section, int words, Spot spot, Findings findings) {
        Span span = SPANS.getOrDefault(section, new Span(0, Integer.MAX_VALUE));
        if (words < span.least() || words > span.most()) {
            String wanted = span.least() + "–" + span.most();
            findings.add(
                    Rule.W24,
                    spot,
                    "« " + section + " » : " + words + " mots au lieu de " + wanted + ".",
                    "“" + section + "”: " + words + " words instead of " + wanted + ".");
        }
    }
}
