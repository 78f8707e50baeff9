package org.telemaque.xapi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house, held by this module and shown to catch a specimen that breaks it. */
class HouseRulesTest {
    private static final int LARGEST_PACKAGE = 16;
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.telemaque.xapi");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.telemaque.xapi.broken");

    static Stream<ArchRule> rules() {
        return Stream.of(
                arrowsPointDown(),
                slices().matching("org.telemaque.xapi.(**)").should().beFreeOfCycles(),
                noContainer(),
                packagesHoldAtMostSixteenClasses(),
                timeAndChanceAreGiven(),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                noClasses().should().dependOnClassesThat().resideInAnyPackage("javax..", "java.util.logging.."),
                fields().should().notHaveRawType(Optional.class),
                noOptionalIsTaken(),
                packagesPromiseNoNull());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesItsSpecimen(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    private static ArchRule arrowsPointDown() {
        return Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("client")
                .definedBy("org.telemaque.xapi..client")
                .layer("document")
                .definedBy("org.telemaque.xapi..document")
                .layer("store")
                .definedBy("org.telemaque.xapi..store")
                .layer("signature")
                .definedBy("org.telemaque.xapi..signature")
                .layer("enclosure")
                .definedBy("org.telemaque.xapi..enclosure")
                .layer("json")
                .definedBy("org.telemaque.xapi..json")
                .layer("validation")
                .definedBy("org.telemaque.xapi..validation")
                .layer("statement")
                .definedBy("org.telemaque.xapi..statement")
                .layer("value")
                .definedBy("org.telemaque.xapi..value")
                .whereLayer("client")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("client")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("client", "document")
                .whereLayer("signature")
                .mayOnlyBeAccessedByLayers("store")
                .whereLayer("enclosure")
                .mayOnlyBeAccessedByLayers("client", "store", "signature")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("client", "document", "store", "signature")
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("store", "json", "enclosure", "signature")
                .whereLayer("statement")
                .mayOnlyBeAccessedByLayers("document", "store", "json", "enclosure", "signature", "validation");
    }

    private static ArchRule noContainer() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..");
    }

    private static ArchRule packagesHoldAtMostSixteenClasses() {
        return classes().should(new ArchCondition<>("live among at most sixteen classes") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long here = type.getPackage().getClasses().stream()
                        .filter(one -> one.isTopLevelClass() && !one.isArray())
                        .filter(one -> !one.getSimpleName().equals("package-info"))
                        .count();
                String found = type.getPackageName() + " holds " + here + " classes";
                events.add(new SimpleConditionEvent(type, here <= LARGEST_PACKAGE, found));
            }
        });
    }

    private static ArchRule timeAndChanceAreGiven() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .callConstructor(Random.class);
    }

    private static ArchRule noOptionalIsTaken() {
        return codeUnits()
                .that(describe("are written by hand", HouseRulesTest::isWritten))
                .should()
                .notHaveRawParameterTypes(describe(
                        "hold an Optional",
                        (List<JavaClass> types) ->
                                types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))));
    }

    private static boolean isWritten(JavaCodeUnit unit) {
        return !unit.getName().startsWith("lambda$");
    }

    private static ArchRule packagesPromiseNoNull() {
        return classes()
                .should()
                .resideInAPackage("..")
                .andShould(new ArchCondition<>("live in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getName() + " lives in a package without @NullMarked"));
                    }
                });
    }
}
