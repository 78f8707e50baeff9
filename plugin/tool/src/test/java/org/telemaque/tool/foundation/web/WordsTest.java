package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern SAID =
            Pattern.compile("words(?:\\(\\))?\\s*\\.(say|count)\\(\\s*\"([^\"]+)\"(?=\\s*[,)])");

    @TestFactory
    Stream<DynamicTest> everyTextOfTheInterfaceExistsInFrenchAndInEnglish() throws IOException {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room, () -> assertThat(shape(room, "fr")).isEqualTo(shape(room, "en"))));
    }

    @TestFactory
    Stream<DynamicTest> everyKeyBeginsWithItsRoomAndSaysSomething() throws IOException {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> assertThat(read(room, "fr")).allSatisfy((key, text) -> {
                            assertThat((String) key).startsWith(room + ".");
                            assertThat((String) text).isNotBlank();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> frenchFollowsItsTypography() throws IOException {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> assertThat(read(room, "fr").values())
                                .allSatisfy(text -> assertThat((String) text)
                                        .doesNotContain("'")
                                        .doesNotContainPattern(" [;:?!»]")
                                        .doesNotContainPattern("[\\p{L}][?!»]")
                                        .doesNotContainPattern("« "))));
    }

    @Test
    void everyTextThatTheCodeAsksForExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            SAID.matcher(Files.readString(file))
                    .results()
                    .filter(said -> !known(said))
                    .forEach(said -> missing.add(file.getFileName() + ": " + said.group(2)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void refusesAKeyThatNobodyWrote() {
        Words words = Words.in(Language.FRENCH);
        assertThatThrownBy(() -> words.say("web.nobody.wrote.this")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> words.say("noroom")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsTheValuesWhereTheTextWantsThem() {
        assertThat(Words.in(Language.ENGLISH).say("web.moved", "Listen", 2, 5)).isEqualTo("Listen: position 2 of 5");
    }

    @Test
    void writesNumbersAndDaysAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(Words.in(Language.FRENCH).percent(75)).isEqualTo("75\u202f%");
        assertThat(Words.in(Language.ENGLISH).percent(75)).isEqualTo("75%");
        assertThat(Words.in(Language.FRENCH).day(day)).isEqualTo("21 novembre 2026");
        assertThat(Words.in(Language.ENGLISH).day(day)).isEqualTo("21 November 2026");
        ZonedDateTime moment = day.atTime(9, 5).atZone(ZoneId.of("Europe/Paris"));
        assertThat(Words.in(Language.FRENCH).moment(moment)).isEqualTo("21 novembre 2026 à 09:05");
    }

    @Test
    void countsNothingAsOneInFrenchOnly() {
        assertThat(Words.in(Language.FRENCH).count("web.answers", 0)).isEqualTo("0 réponse");
        assertThat(Words.in(Language.ENGLISH).count("web.answers", 0)).isEqualTo("0 answers");
        assertThat(Words.in(Language.FRENCH).count("web.answers", 2)).isEqualTo("2 réponses");
        assertThat(Words.in(Language.ENGLISH).count("web.answers", 1)).isEqualTo("1 answer");
    }

    private static boolean known(MatchResult said) {
        Words words = Words.in(Language.FRENCH);
        return said.group(1).equals("say")
                ? words.find(said.group(2)).isPresent()
                : words.find(said.group(2) + ".one").isPresent()
                        && words.find(said.group(2) + ".other").isPresent();
    }

    private static Set<Path> sources() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java")))) {
            return files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, Set<String>> shape(String room, String language) throws IOException {
        Map<String, Set<String>> shape = new TreeMap<>();
        read(room, language).forEach((key, text) -> shape.put((String) key, places((String) text)));
        return shape;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String room, String language) throws IOException {
        Properties words = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve(room + "." + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
