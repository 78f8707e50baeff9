package org.telemaque.courseware.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telemaque.courseware.bank.BankReading.Faults;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.text.Language;

/** One line of a bank, which becomes the files of one question. */
record ItemLine(Map<String, String> cells, List<Language> languages, Faults faults) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NAMES = Pattern.compile("[a-z0-9-]+( *\\| *[a-z0-9-]+)*");
    private static final Pattern PAIRS = Pattern.compile("[a-z0-9-]+=[a-z0-9-]+( *\\| *[a-z0-9-]+=[a-z0-9-]+)*");
    private static final Pattern RANGE = Pattern.compile("-?\\d+(\\.\\d+)?\\.\\.-?\\d+(\\.\\d+)?");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.-]*");
    private static final Pattern SEEDS = Pattern.compile("([A-Z][0-9.]+( *\\| *[A-Z][0-9.]+)*)?");

    ItemLine {
        cells = Map.copyOf(cells);
    }

    String slug() {
        return cell(Columns.ID);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The files of the question; what is wrong on the way is noted, and then there are none. */
    Map<String, String> files() {
        int before = faults.findings().all().size();
        Map<String, String> files = new LinkedHashMap<>();
        fits(Columns.ID, SLUG);
        files.put("items/" + slug() + ".yaml", structure());
        Map<String, String> french = words(Language.FRENCH);
        if (!french.containsKey("statement")) {
            faults.add("La question n’a pas d’énoncé en français.", "The question has no statement in French.");
        }
        for (Language language : languages) {
            Map<String, String> words = language.equals(Language.FRENCH) ? french : words(language);
            String file = "items/" + slug() + ".strings." + language + ".yaml";
            if (!words.isEmpty()) {
                files.put(file, language.equals(Language.FRENCH) ? source(words) : translation(words, french));
            }
        }
        return faults.findings().all().size() == before ? files : Map.of();
    }

    private String structure() {
        StringBuilder yaml = new StringBuilder("schema: https://telemaque.org/schema/item/1\n");
        yaml.append("id: ").append(slug()).append('\n');
        yaml.append("version: ").append(version()).append('\n');
        yaml.append("type: ").append(cell(Columns.TYPE)).append('\n');
        for (String column : Columns.PLAIN) {
            fits(column, PLAIN);
            if (!cell(column).isEmpty()) {
                yaml.append(column).append(": ").append(cell(column)).append('\n');
            }
        }
        fits("seeds", SEEDS);
        if (!cell("seeds").isEmpty()) {
            yaml.append("seeds: ").append(list(cell("seeds"))).append('\n');
        }
        return yaml.append(question()).toString();
    }

    private String version() {
        String version = cell("version").isEmpty() ? "0.1.0" : cell("version");
        if (!VERSION.matcher(version).matches()) {
            faults.add("La version s’écrit « 0.1.0 ».", "A version is written “0.1.0”.");
        }
        return version;
    }

    private String question() {
        return switch (cell(Columns.TYPE)) {
            case "myth" -> answered("truth: ", Pattern.compile("myth|reality"), cell(Columns.ANSWER));
            case "single" -> options() + answered("key: ", SLUG, cell(Columns.ANSWER));
            case "multiple" -> options() + answered("key: ", NAMES, list(cell(Columns.ANSWER)));
            case "order" -> answered("key: ", NAMES, list(cell(Columns.ANSWER)));
            case "short" -> answered("rubric: ", NAMES, list(cell(Columns.ANSWER)));
            case "match" -> both("sources", "targets") + answered("key: ", PAIRS, pairs());
            case "sort" -> both("options", "classes") + answered("key: ", PAIRS, pairs());
            case "numeric" -> answered("key: ", RANGE, range());
            default -> unknownType();
        };
    }

    private String unknownType() {
        faults.add(
                "Le type « " + cell(Columns.TYPE) + " » est inconnu.",
                "The type “" + cell(Columns.TYPE) + "” is unknown.");
        return "";
    }

    private String options() {
        fits(Columns.OFFERED, NAMES);
        return "options: " + list(cell(Columns.OFFERED)) + "\n";
    }

    private String both(String first, String second) {
        String[] sides = cell(Columns.OFFERED).split(">", -1);
        boolean two = sides.length == 2
                && Arrays.stream(sides)
                        .allMatch(side -> NAMES.matcher(side.strip()).matches());
        if (!two) {
            wrong(Columns.OFFERED);
            return "";
        }
        return first + ": " + list(sides[0]) + "\n" + second + ": " + list(sides[1]) + "\n";
    }

    private String answered(String start, Pattern shape, String yaml) {
        fits(Columns.ANSWER, shape);
        return start + yaml + "\n";
    }

    private void fits(String column, Pattern shape) {
        if (!shape.matcher(cell(column)).matches()) {
            wrong(column);
        }
    }

    private void wrong(String column) {
        faults.add(
                "La cellule « " + column + " » ne se lit pas : « " + cell(column) + " ».",
                "The cell “" + column + "” cannot be read: “" + cell(column) + "”.");
    }

    private static String list(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(String::strip).collect(Collectors.joining(", ", "[", "]"));
    }

    private String pairs() {
        return Arrays.stream(cell(Columns.ANSWER).split("\\|", -1))
                .map(pair -> pair.strip().replace("=", ": "))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String range() {
        String[] ends = cell(Columns.ANSWER).split("\\.\\.", 2);
        return "{min: " + ends[0] + ", max: " + ends[ends.length - 1] + "}";
    }

    private Map<String, String> words(Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : Columns.WORDS) {
            String text = cell(Columns.of(language, word));
            if (!text.isEmpty()) {
                words.put(word, text);
            }
        }
        cell(Columns.of(language, Columns.OTHERS))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    int middle = line.indexOf('=');
                    if (middle < 1) {
                        wrong(Columns.of(language, Columns.OTHERS));
                    } else {
                        words.put(
                                line.substring(0, middle).strip(),
                                line.substring(middle + 1).strip());
                    }
                });
        return words;
    }

    private static String source(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + ": " + quoted(word.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Whoever hands in both languages in one table says that they belong together. */
    private static String translation(Map<String, String> words, Map<String, String> french) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + ": {src: \""
                        + Hashes.ofText(french.getOrDefault(word.getKey(), "")) + "\", text: "
                        + quoted(word.getValue()) + "}\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + '"';
    }
}
