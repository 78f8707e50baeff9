package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 10 of the house: page records and templates belong together by name. */
class PagesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void everyPageRecordHasItsTemplateAndEveryTemplateItsPage() throws IOException {
        assertThat(templates()).isEqualTo(pages());
    }

    @Test
    void everyPageIsARecordThatBeginsWithItsFrame() {
        assertThat(pageClasses()).isNotEmpty().allSatisfy(page -> {
            assertThat(page.isRecord()).as(page.getName()).isTrue();
            assertThat(page.reflect().getRecordComponents()[0].getType()).isEqualTo(Frame.class);
        });
    }

    private static Set<String> pages() {
        return pageClasses().map(page -> Templates.name(page.reflect())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> pageClasses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.telemaque.tool")
                        .stream()
                        .filter(candidate -> candidate.isAssignableTo(Page.class) && !candidate.isInterface());
    }

    private static Set<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/") && !name.startsWith("part/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
