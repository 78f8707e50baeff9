package org.telemaque.tool.foundation.counter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one sum counts.
 *
 * @param figure what is counted
 * @param words one for each label of the figure
 */
record Row(Figure figure, List<String> words) implements Comparable<Row> {
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::figure).thenComparing(row -> String.join(" ", row.words()));

    Row {
        words = List.copyOf(words);
        if (words.size() != figure.labels().size()) {
            throw new IllegalArgumentException(figure + " has the labels " + figure.labels() + ", not " + words);
        }
    }

    static Row of(Figure figure, Enum<?>... words) {
        return new Row(
                figure,
                Stream.of(words)
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Override
    public int compareTo(Row other) {
        return ORDER.compare(this, other);
    }
}
