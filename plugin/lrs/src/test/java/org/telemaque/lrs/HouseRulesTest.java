package org.telemaque.lrs;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house, held by this module and shown to catch a specimen that breaks it. */
class HouseRulesTest {
    private static final int LARGEST_PACKAGE = 16;
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.telemaque.lrs");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.telemaque.lrs.broken");

    static Stream<ArchRule> rules() {
        return Stream.of(
                arrowsPointDown(),
                slices().matching("org.telemaque.lrs.(**)").should().beFreeOfCycles(),
                noNeighbour(),
                restIsSaidInTheName(),
                nobodyCallsADoor(),
                packagesHoldAtMostSixteenClasses(),
                timeAndChanceAreGiven(),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javax.inject..",
                                "javax.ws..",
                                "javax.servlet..",
                                "javax.annotation..",
                                "java.util.logging.."),
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

    @Test
    void theApplicationListsEveryClassOfJakartaRest() {
        assertThat(new LrsApplication().getClasses().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(OURS.stream()
                        .filter(type -> type.getSimpleName().matches(".+(Resource|Filter|Problem)"))
                        .map(JavaClass::getName)
                        .toList());
    }

    private static ArchRule arrowsPointDown() {
        return Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("root")
                .definedBy("org.telemaque.lrs")
                .layer("resource")
                .definedBy("org.telemaque.lrs..resource")
                .layer("protocol")
                .definedBy("org.telemaque.lrs..protocol")
                .layer("format")
                .definedBy("org.telemaque.lrs..format")
                .layer("embedded")
                .definedBy("org.telemaque.lrs..embedded")
                .layer("access")
                .definedBy("org.telemaque.lrs..access")
                .layer("statement")
                .definedBy("org.telemaque.lrs..statement")
                .layer("document")
                .definedBy("org.telemaque.lrs..document")
                .layer("activity")
                .definedBy("org.telemaque.lrs..activity")
                .layer("attachment")
                .definedBy("org.telemaque.lrs..attachment")
                .layer("database")
                .definedBy("org.telemaque.lrs..database")
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("resource")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("protocol")
                .mayOnlyBeAccessedByLayers("root", "resource")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("root", "resource")
                .whereLayer("embedded")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("root", "resource", "protocol", "embedded")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("root", "resource", "protocol", "embedded")
                .whereLayer("statement")
                .mayOnlyBeAccessedByLayers("root", "resource", "protocol", "format", "embedded", "access")
                .whereLayer("activity")
                .mayOnlyBeAccessedByLayers("root", "resource", "statement")
                .whereLayer("attachment")
                .mayOnlyBeAccessedByLayers("statement");
    }

    private static ArchRule noNeighbour() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.telemaque.tool..", "org.telemaque.lti..", "org.telemaque.courseware..");
    }

    private static ArchRule restIsSaidInTheName() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Filter|Writer|Problem|Application)(\\$.*)?")
                .should()
                .dependOnClassesThat(describe(
                        "are annotations of Jakarta REST",
                        type -> type.isAnnotation() && type.getPackageName().startsWith("jakarta.ws.rs")));
    }

    private static ArchRule nobodyCallsADoor() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Application")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.telemaque\\..+Resource");
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
                .that()
                .resideOutsideOfPackage("org.telemaque.lrs")
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
