package org.telemaque.tool.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that was written down is written anew, and only the term takes it away. */
class AppendOnlyTest {
    private static final List<Path> OURS = List.of(Path.of("src/main/java"), Path.of("../lrs/src/main/java"));

    @Test
    void aRowOfTheLogIsInsertedAndReadAndNeverChanged() {
        assertThat(Entries.class.getInterfaces())
                .as("no general store with its save and delete")
                .isEmpty();
        for (Method method : Entries.class.getDeclaredMethods()) {
            assertThat(method.isAnnotationPresent(Insert.class) || method.isAnnotationPresent(Query.class))
                    .as(method.getName())
                    .isTrue();
            assertThat(method.isAnnotationPresent(Update.class)
                            || method.isAnnotationPresent(Save.class)
                            || method.isAnnotationPresent(Delete.class))
                    .as(method.getName())
                    .isFalse();
        }
        assertThat(statements()).noneMatch(statement -> statement.startsWith("UPDATE"));
    }

    @Test
    void onlyTheTermTakesARowAway() throws IOException {
        assertThat(statements().stream().filter(statement -> statement.startsWith("DELETE")))
                .containsExactly("DELETE FROM JOURNALROW WHERE ID IN ?1");
        assertThat(naming("entries.forget(")).containsExactly("OldEntries.java");
    }

    /** No other statement of the house goes past the store. */
    @Test
    void nobodyElseNamesTheTable() throws IOException {
        assertThat(naming("journal_entry")).containsExactly("JournalRow.java");
        assertThat(naming("JournalRow ")).containsOnly("Entries.java", "JournalRow.java");
    }

    private static List<String> statements() {
        return Stream.of(Entries.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Query.class))
                .map(method -> method.getAnnotation(Query.class).value().toUpperCase(Locale.ROOT))
                .toList();
    }

    private static List<String> naming(String words) throws IOException {
        List<Path> all = OURS.stream().flatMap(AppendOnlyTest::sources).toList();
        Stream.Builder<String> naming = Stream.builder();
        for (Path file : all) {
            if (Files.readString(file).contains(words)) {
                naming.add(String.valueOf(file.getFileName()));
            }
        }
        return naming.build().sorted().toList();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
