package org.telemaque.tool.door.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Sentences;
import org.telemaque.tool.workshop.telling.Terms;

/** Writes records as a file, one after the other, however many there are. */
final class Export {
    private static final int AT_ONCE = 1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    private static final List<String> COLUMNS =
            List.of("at", "who", "verb", "activity", "key", "result", "competencies", "sentence", "id");

    private final Terms terms;
    private final Words words;
    private final Sentences sentences;
    private final Scope scope;
    private final ZoneId zone;

    private long count;

    Export(Terms terms, Words words, Scope scope, ZoneId zone) {
        this.terms = terms;
        this.words = words;
        this.sentences = new Sentences(terms, words);
        this.scope = scope;
        this.zone = zone;
    }

    /** What a file may be. */
    enum Format {
        CSV,
        JSON;

        String ending() {
            return this == CSV ? "csv" : "json";
        }
    }

    /**
     * Writes all that a walk finds.
     *
     * @param first what the walk found first
     * @throws IOException when the reader went away, or the store did: a file that is cut short must not look whole
     */
    void write(Walk walk, Walk.Records first, Format format, OutputStream body) throws IOException {
        count = 0;
        Writer out = new OutputStreamWriter(body, UTF_8);
        out.write(format == Format.CSV ? BYTE_ORDER_MARK + header() : "[");
        for (Walk.Records now = first; ; now = next(walk, now)) {
            for (Said said : Said.untied(now.list(), zone)) {
                out.write(format == Format.CSV ? line(said) : (count == 0 ? "\n" : ",\n") + scope.json(said, zone));
                count++;
            }
            out.flush();
            if (now.isLast()) {
                break;
            }
        }
        out.write(format == Format.CSV ? "" : "\n]\n");
        out.flush();
    }

    /** How many records were written so far. */
    long count() {
        return count;
    }

    private static Walk.Records next(Walk walk, Walk.Records now) throws IOException {
        if (walk.from(now.more(), AT_ONCE) instanceof Walk.Records more) {
            return more;
        }
        throw new IOException("the record store stopped in the middle of a list");
    }

    private String header() {
        return row(COLUMNS.stream().map(column -> words.say("review.column." + column)));
    }

    private String line(Said said) {
        return row(Stream.of(
                when(said),
                said.code().orElse(""),
                sentences.verb(said),
                sentences.title(said),
                said.activity()
                        .map(activity ->
                                terms.key(activity.id()).orElse(activity.id().text()))
                        .orElse(""),
                sentences.result(said).orElse(""),
                String.join(", ", sentences.competencies(said)),
                sentences.of(said),
                said.id().toString()));
    }

    private String when(Said said) {
        return said.sensitive()
                ? said.day(zone).toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(said.at().atZone(zone));
    }

    private static String row(Stream<String> cells) {
        return cells.map(Export::cell).collect(Collectors.joining(",", "", LINE));
    }

    /** One cell: nothing that a spreadsheet would run, and quoted where it must be. */
    static String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        boolean quoted = Stream.of(",", ";", "\"", "\n", "\r", "\t", "'").anyMatch(harmless::contains)
                || !harmless.equals(harmless.strip());
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean isFormula(String text) {
        return !text.isBlank()
                && ("\t\r\n".indexOf(text.charAt(0)) >= 0
                        || "=+-@".indexOf(text.stripLeading().charAt(0)) >= 0);
    }
}
