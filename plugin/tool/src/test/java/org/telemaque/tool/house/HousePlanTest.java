package org.telemaque.tool.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to the architecture page; each rule must also catch its specimen under {@code broken}. */
class HousePlanTest {

    private static final String ROOT = "org.telemaque.tool";
    private static final String BROKEN = "org.telemaque.broken";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages(BROKEN);

    private static final Plan PLAN = Plan.ofThePage();
    private static final Plan BROKEN_PLAN = Plan.read(List.of(
            "<!-- rooms -->",
            "| room | may use | responsibility |",
            "|---|---|---|",
            "| foundation.event | | x |",
            "| workshop.learning | event | x |",
            "| door.player | learning | x |",
            "<!-- end of rooms -->"));

    private record Rule(String promise, ArchRule ours, ArchRule onSpecimen) {}

    private static List<Rule> rules() {
        return List.of(
                rule(
                        "the arrows follow the plan",
                        HouseRules.arrowsFollowThePlan(ROOT, PLAN),
                        HouseRules.arrowsFollowThePlan(BROKEN, BROKEN_PLAN)),
                rule(
                        "every package is a room of the plan",
                        HouseRules.packagesAreThePlansRooms(ROOT, PLAN),
                        HouseRules.packagesAreThePlansRooms(BROKEN, BROKEN_PLAN)),
                rule("no circles between packages", HouseRules.noCircles(ROOT), HouseRules.noCircles(BROKEN)),
                rule("nobody calls a door", HouseRules.nobodyCallsADoor(ROOT), HouseRules.nobodyCallsADoor(BROKEN)),
                rule(
                        "REST annotations stay at the door",
                        HouseRules.restStaysAtTheDoor(ROOT),
                        HouseRules.restStaysAtTheDoor(BROKEN)),
                rule(
                        "the entity manager stays in stores",
                        HouseRules.entityManagerOnlyInStores(ROOT),
                        HouseRules.entityManagerOnlyInStores(BROKEN)),
                rule(
                        "entities stay in their room",
                        HouseRules.entitiesStayInTheirRoom(ROOT),
                        HouseRules.entitiesStayInTheirRoom(BROKEN)),
                rule(
                        "xapi.statement only in recording and review",
                        statements(ROOT, "org.telemaque.xapi.statement"),
                        statements(BROKEN, "org.telemaque.broken.spec")),
                rule(
                        "lti.message only in launch, people, placement",
                        messages(ROOT, "org.telemaque.lti.message"),
                        messages(BROKEN, "org.telemaque.broken.spec")),
                rule(
                        "lti.ags only in grading",
                        scores(ROOT, "org.telemaque.lti.ags"),
                        scores(BROKEN, "org.telemaque.broken.spec")),
                rule(
                        "only listening rooms observe learning",
                        HouseRules.onlyListenersObserveLearning(ROOT),
                        HouseRules.onlyListenersObserveLearning(BROKEN)),
                rule(
                        "only learning events are fired",
                        HouseRules.onlyLearningEventsAreFired(ROOT),
                        HouseRules.onlyLearningEventsAreFired(BROKEN)),
                rule(
                        "time and chance are given",
                        HouseRules.timeAndChanceAreGiven(ROOT),
                        HouseRules.timeAndChanceAreGiven(BROKEN)),
                rule(
                        "no foreign javax, no java.util.logging",
                        HouseRules.noForeignJavax(ROOT),
                        HouseRules.noForeignJavax(BROKEN)),
                rule("no System.out", HouseRules.noSystemOut(ROOT), HouseRules.noSystemOut(BROKEN)),
                rule("no field is an Optional", HouseRules.noOptionalField(ROOT), HouseRules.noOptionalField(BROKEN)),
                rule(
                        "no parameter is an Optional",
                        HouseRules.noOptionalParameter(ROOT),
                        HouseRules.noOptionalParameter(BROKEN)));
    }

    private static Rule rule(String promise, ArchRule ours, ArchRule onSpecimen) {
        return new Rule(promise, ours.allowEmptyShould(true), onSpecimen);
    }

    private static ArchRule statements(String root, String spec) {
        return HouseRules.wordsOfTwoSpecsNeverMeet(root, spec, "recording", "review");
    }

    private static ArchRule messages(String root, String spec) {
        return HouseRules.wordsOfTwoSpecsNeverMeet(root, spec, "launch", "people", "placement");
    }

    private static ArchRule scores(String root, String spec) {
        return HouseRules.wordsOfTwoSpecsNeverMeet(root, spec, "grading");
    }

    @TestFactory
    List<DynamicTest> theCodeKeepsThePlan() {
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.promise(), () -> rule.ours().check(CODE)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> eachRuleCatchesItsSpecimen() {
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.promise(),
                        () -> assertThat(rule.onSpecimen().evaluate(SPECIMENS).hasViolation())
                                .isTrue()))
                .toList();
    }

    @Test
    void thePlanNamesNoRoomThatIsNotBuilt() {
        Set<String> built = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(PLAN.names())).isEqualTo(built);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> packages = CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy(name -> assertThat(unmarked(CODE, name)).as(name).isFalse());
    }

    @Test
    void aPackageWithoutItsPageIsCaught() {
        assertThat(unmarked(SPECIMENS, "org.telemaque.broken.door.player")).isTrue();
    }

    private static boolean unmarked(JavaClasses classes, String name) {
        return !classes.getPackage(name).isAnnotatedWith(NullMarked.class);
    }

    @Test
    void aRoomHoldsAtMostSixteenClasses() {
        HouseRules.atMostSixteenClasses(ROOT, new HashSet<>(CODE))
                .allowEmptyShould(true)
                .check(CODE);
    }
}
