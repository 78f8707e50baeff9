package org.telemaque.demolms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.telemaque.broken.BorrowingLms;

/** The demo LMS is written from the specification alone, so that an error on one side shows on the other. */
class OtherSideTest {
    private static final ArchRule BORROWS_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.telemaque.lti..",
                    "org.telemaque.tool..",
                    "org.telemaque.lrs..",
                    "org.telemaque.xapi..",
                    "org.telemaque.courseware..");

    @Test
    void theDemoLmsTakesNothingFromTheToolsSide() {
        JavaClasses own = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.telemaque.demolms");
        assertThat(own).hasSizeGreaterThan(30);
        BORROWS_NOTHING.check(own);
    }

    @Test
    void anLmsThatBorrowsIsCaught() {
        assertThat(BORROWS_NOTHING
                        .evaluate(new ClassFileImporter().importClasses(BorrowingLms.class))
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains("ToolsOwnReading"));
    }
}
