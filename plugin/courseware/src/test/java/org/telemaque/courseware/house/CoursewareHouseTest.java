package org.telemaque.courseware.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds this jar to the rules of the house; each rule must also catch its specimen under {@code broken}. */
class CoursewareHouseTest {

    private static final int LARGEST_PACKAGE = 16;
    private static final String ROOT = "org.telemaque.courseware.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.telemaque.courseware");
    private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages("org.telemaque.broken");

    /** Who may know whom; whatever is not here is forbidden. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("framework", Set.of("text")),
            Map.entry("quiz", Set.of("text")),
            Map.entry("scenario", Set.of("text")),
            Map.entry("exploration", Set.of("scenario")),
            Map.entry("course", Set.of("text", "quiz", "scenario")),
            Map.entry("path", Set.of("text")),
            Map.entry("survey", Set.of("text")),
            Map.entry(
                    "pack", Set.of("text", "framework", "quiz", "scenario", "exploration", "course", "path", "survey")),
            Map.entry("yaml", Set.of("pack")),
            Map.entry("bank", Set.of("text", "pack", "yaml", "reading")),
            Map.entry("wording", Set.of("text", "framework", "quiz", "scenario", "course", "path", "survey", "pack")),
            Map.entry(
                    "checking",
                    Set.of(
                            "text",
                            "framework",
                            "quiz",
                            "scenario",
                            "exploration",
                            "course",
                            "path",
                            "survey",
                            "pack",
                            "wording")),
            Map.entry(
                    "reading",
                    Set.of(
                            "text",
                            "framework",
                            "quiz",
                            "scenario",
                            "course",
                            "path",
                            "survey",
                            "pack",
                            "yaml",
                            "checking")));

    static Stream<ArchRule> rules() {
        return Stream.of(
                slices().matching("org.telemaque.(**)").should().beFreeOfCycles(),
                noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.."),
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
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsSpecimen(ArchRule rule) {
        assertThat(rule.evaluate(SPECIMENS).hasViolation()).isTrue();
    }

    @Test
    void theArrowsAreExactlyThese() {
        assertThat(arrows(ROOT, CODE)).isEqualTo(ARROWS);
        assertThat(arrows("org.telemaque.broken.", SPECIMENS))
                .containsEntry("low", Set.of("high"))
                .containsEntry("high", Set.of("low"));
    }

    private static Map<String, Set<String>> arrows(String root, JavaClasses classes) {
        return classes.stream()
                .collect(Collectors.groupingBy(
                        type -> room(root, type),
                        Collectors.flatMapping(type -> targets(root, type), Collectors.toSet())));
    }

    private static Stream<String> targets(String root, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(target -> target.getPackageName().startsWith(root))
                .map(target -> room(root, target))
                .filter(room -> !room.equals(room(root, type)));
    }

    private static String room(String root, JavaClass type) {
        return type.getPackageName().substring(root.length());
    }

    @Test
    void everyPackagePromisesThreeToNineThingsThatTestsRepeat() {
        assertThat(ARROWS.keySet()).allSatisfy(room -> {
            List<String> promises = Promises.of(room);
            assertThat(promises).as(room).hasSizeBetween(3, 9);
            assertThat(Promises.untested(room)).as(room).isEmpty();
        });
        assertThat(Promises.without(List.of("Nobody tests this."), "void somethingElse()"))
                .containsExactly("Nobody tests this.");
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
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(SecureRandom.class);
    }

    private static ArchRule noOptionalIsTaken() {
        return codeUnits()
                .that(DescribedPredicate.describe(
                        "are written by hand",
                        (JavaCodeUnit unit) -> !unit.getName().startsWith("lambda$")))
                .should()
                .notHaveRawParameterTypes(DescribedPredicate.describe(
                        "hold an Optional",
                        (List<JavaClass> types) ->
                                types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))));
    }

    private static ArchRule packagesPromiseNoNull() {
        return classes().should(new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not @NullMarked"));
            }
        });
    }
}
