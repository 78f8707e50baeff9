package org.telemaque.lti.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds this jar to the rules of the house; each rule must also catch its specimen under {@code broken}. */
class LtiHouseTest {
    private static final String ROOT = "org.telemaque.lti";
    private static final String BROKEN = "org.telemaque.broken";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages(BROKEN);

    private record Rule(String promise, Function<String, ArchRule> under) {}

    private static final List<Rule> RULES = List.of(
            new Rule("the arrows go one way", LtiRules::arrowsGoOneWay),
            new Rule("a package holds at most sixteen classes", LtiRules::packagesHoldAtMostSixteenClasses),
            new Rule("no circles between packages", LtiRules::noCircles),
            new Rule("no Jakarta beyond JSON", LtiRules::noJakartaBeyondJson),
            new Rule("time and chance are given", LtiRules::timeAndChanceAreGiven),
            new Rule("no foreign javax, no java.util.logging", LtiRules::noForeignJavax),
            new Rule("no System.out", LtiRules::noSystemOut),
            new Rule("no field is an Optional", LtiRules::noOptionalField),
            new Rule("no parameter is an Optional", LtiRules::noOptionalParameter));

    @TestFactory
    List<DynamicTest> theCodeKeepsTheRules() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.promise(), () -> rule.under().apply(ROOT).check(CODE)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> eachRuleCatchesItsSpecimen() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.promise(),
                        () -> assertThat(rule.under()
                                        .apply(BROKEN)
                                        .evaluate(SPECIMENS)
                                        .hasViolation())
                                .isTrue()))
                .toList();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages(CODE)).isNotEmpty().allMatch(name -> isMarked(CODE, name));
        assertThat(isMarked(SPECIMENS, BROKEN + ".security")).isFalse();
        assertThat(isMarked(SPECIMENS, BROKEN + ".message")).isFalse();
    }

    @Test
    void everyPackagePromisesThreeToNineThingsThatTestsRepeat() {
        assertThat(packages(CODE)).allSatisfy(name -> {
            assertThat(Promises.of("src/main/java", name)).as(name).hasSizeBetween(3, 9);
            assertThat(Promises.untested(name)).as(name).isEmpty();
        });
        assertThat(Promises.of("src/test/java", BROKEN + ".security")).hasSize(1);
        assertThat(Promises.without(List.of("nobody tests this promise"), "void somethingElse()"))
                .containsExactly("nobody tests this promise");
    }

    private static List<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).distinct().toList();
    }

    private static boolean isMarked(JavaClasses classes, String name) {
        return classes.getPackage(name).isAnnotatedWith(NullMarked.class);
    }
}
