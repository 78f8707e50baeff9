package org.telemaque.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ToolApplicationTest {

    @Test
    void everyClassOfJakartaRestIsListedByName() {
        var code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.telemaque.tool");
        assertThat(new ToolApplication().getClasses().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(code.stream()
                        .filter(ToolApplicationTest::isOfRest)
                        .map(JavaClass::getName)
                        .toList());
    }

    private static boolean isOfRest(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ws.rs.Path") || type.isAnnotatedWith("jakarta.ws.rs.ext.Provider");
    }
}
