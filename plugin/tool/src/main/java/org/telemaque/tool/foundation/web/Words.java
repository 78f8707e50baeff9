package org.telemaque.tool.foundation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the interface in one language. A key begins with the room that owns it: {@code player.next} stands in {@code
 * words/player.fr.properties} and {@code words/player.en.properties}, both UTF-8.
 */
public final class Words {
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    /** Opens the texts of one language. */
    public static Words in(Language language) {
        return new Words(language);
    }

    /** Says a text; {@code {0}}, {@code {1}} … are replaced by the values. An unknown key is a bug and throws. */
    public String say(String key, Object... values) {
        String text =
                find(key).orElseThrow(() -> new IllegalArgumentException("No words for " + key + " in " + language));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", spoken(values[i]));
        }
        return text;
    }

    /**
     * Says a number of things in the right grammatical number: {@code key.one} or {@code key.other}, where {@code {0}} is the
     * number and further values follow. French counts zero as one, English does not.
     */
    public String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + (singular(number) ? ".one" : ".other"), values);
    }

    /** Says a whole percentage with the language's own spacing. */
    public String percent(long percent) {
        return language == Language.FRENCH ? number(percent) + "\u202f%" : number(percent) + "%";
    }

    /** Says a number with the language's own separators. */
    public String number(Number number) {
        return NumberFormat.getInstance(language.locale()).format(number).replace('-', '\u2212');
    }

    /** Says a day in full, for example 21 novembre 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** Says a day and the time of day to the minute, in the zone that the moment carries. */
    public String moment(ZonedDateTime moment) {
        return say(
                "web.moment",
                day(moment.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(moment));
    }

    /** Tells which language these words are in. */
    public Language language() {
        return language;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(
                file(key.substring(0, Math.max(key.indexOf('.'), 0))).getProperty(key));
    }

    private boolean singular(long number) {
        return number == 1 || (number == 0 && language == Language.FRENCH);
    }

    private String spoken(Object value) {
        return value instanceof Number number ? number(number) : value.toString();
    }

    private Properties file(String room) {
        return FILES.computeIfAbsent(room + "." + language.tag(), Words::read);
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/words/" + name + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
