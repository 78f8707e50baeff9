package org.telemaque.courseware.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.pack.StringsTable;
import org.telemaque.courseware.pack.StringsTable.Entry;
import org.telemaque.courseware.text.Language;

/** W22 and W23: translations are there, translate the French of today, and keep its placeholders. */
final class TranslationCheck implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z][a-zA-Z0-9]*}");

    @Override
    public void check(Draft draft, Findings findings) {
        List<Language> targets = draft.pack().manifest().languages().stream()
                .filter(language -> !language.equals(Language.FRENCH))
                .toList();
        tables(draft.pages().tables(), targets, findings);
        proses(draft.pages().proses(), targets, findings);
    }

    private static void tables(List<StringsTable> tables, List<Language> targets, Findings findings) {
        Map<String, StringsTable> byFile =
                tables.stream().collect(Collectors.toMap(StringsTable::file, table -> table, (one, two) -> one));
        for (StringsTable french : tables) {
            for (Language target : french.language().equals(Language.FRENCH) ? targets : List.<Language>of()) {
                StringsTable empty = new StringsTable(french.base(), target, Map.of());
                table(french, byFile.getOrDefault(empty.file(), empty), findings);
            }
        }
    }

    private static void table(StringsTable french, StringsTable translated, Findings findings) {
        french.entries().forEach((key, source) -> {
            if (!translated.entries().containsKey(key)) {
                missing(new Spot(translated.file(), 0), "« " + key + " »", "“" + key + "”", findings);
            }
        });
        translated.entries().forEach((key, entry) -> {
            Entry source = french.entries().getOrDefault(key, entry);
            String wanted = Hashes.ofText(source.text());
            if (!french.entries().containsKey(key) || !entry.source().equals(wanted)) {
                outdated(translated.spot(entry), "« " + key + " »", "“" + key + "”", findings);
            }
            if (!placeholders(source.text()).equals(placeholders(entry.text()))) {
                findings.add(
                        Rule.W23,
                        translated.spot(entry),
                        "« " + key + " » n’a pas les mêmes {variables} que le français.",
                        "“" + key + "” has not the same {placeholders} as the French.");
            }
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void proses(List<Prose> proses, List<Language> targets, Findings findings) {
        Map<String, Prose> byFile =
                proses.stream().collect(Collectors.toMap(Prose::file, prose -> prose, (one, two) -> one));
        for (Prose french : proses) {
            for (Language target : french.language().equals(Language.FRENCH) ? targets : List.<Language>of()) {
                String file = french.base() + target + ".md";
                String source = byFile.getOrDefault(file, french).header().source();
                if (!byFile.containsKey(file)) {
                    missing(new Spot(file, 0), "Ce texte", "This text", findings);
                } else if (!source.equals(Hashes.ofText(french.body()))) {
                    outdated(new Spot(file, 1), "Ce texte", "This text", findings);
                }
            }
        }
    }

    private static void missing(Spot spot, String french, String english, Findings findings) {
        findings.add(Rule.W22, spot, french + " n’est pas traduit.", english + " is not translated.");
    }

    private static void outdated(Spot spot, String french, String english, Findings findings) {
        findings.add(
                Rule.W22,
                spot,
                french + " traduit un français qui a changé.",
                english + " translates French that has changed.");
    }
}
