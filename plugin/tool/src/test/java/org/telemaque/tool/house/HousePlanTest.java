package org.telemaque.tool.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
            "| door.castle | | in the air |",
            "<!-- end of rooms -->"));

    /** Rules of the page that other tests hold. */
    private static final Map<Integer, String> HELD_ELSEWHERE = Map.of(
            3, "the house tests of lti, xapi and courseware",
            10, "PagesTest",
            11, "PackagesTest",
            12, "eachRuleCatchesItsSpecimen");

    /** A rule by its number on the page, for our code and for the specimens. */
    private record Rule(int number, String promise, ArchRule ours, ArchRule onSpecimen) {}

    private static List<Rule> rules() {
        return List.of(
                new Rule(
                        1,
                        "the arrows follow the plan",
                        HouseRules.arrowsFollowThePlan(ROOT, PLAN),
                        HouseRules.arrowsFollowThePlan(BROKEN, BROKEN_PLAN)),
                new Rule(
                        1,
                        "every package is a room of the plan",
                        HouseRules.packagesAreThePlansRooms(ROOT, PLAN),
                        HouseRules.packagesAreThePlansRooms(BROKEN, BROKEN_PLAN)),
                rule(1, "a room holds at most sixteen classes", HouseRules::roomsHoldAtMostSixteenClasses),
                rule(2, "no circles between packages", HouseRules::noCircles),
                rule(4, "nobody calls a door", HouseRules::nobodyCallsADoor),
                rule(4, "REST annotations stay at the door", HouseRules::restStaysAtTheDoor),
                rule(5, "the entity manager stays in stores", HouseRules::entityManagerOnlyInStores),
                rule(5, "entities stay in their room", HouseRules::entitiesStayInTheirRoom),
                new Rule(
                        6,
                        "xapi.statement only in recording, telling and review",
                        statements(ROOT, "org.telemaque.xapi.statement"),
                        statements(BROKEN, "org.telemaque.broken.spec")),
                new Rule(
                        6,
                        "lti.message only in launch, leave, people, placement, roster",
                        messages(ROOT, "org.telemaque.lti.message"),
                        messages(BROKEN, "org.telemaque.broken.spec")),
                new Rule(
                        6,
                        "lti.ags only in grading",
                        scores(ROOT, "org.telemaque.lti.ags"),
                        scores(BROKEN, "org.telemaque.broken.spec")),
                rule(7, "only listening rooms observe learning", HouseRules::onlyListenersObserveLearning),
                rule(7, "only learning events are fired", HouseRules::onlyLearningEventsAreFired),
                rule(8, "time and chance are given", HouseRules::timeAndChanceAreGiven),
                rule(9, "no foreign javax", HouseRules::noForeignJavax),
                rule(9, "no java.util.logging", HouseRules::noOtherLogging),
                rule(9, "no System.out", HouseRules::noSystemOut),
                rule(9, "no field is an Optional", HouseRules::noOptionalField),
                rule(9, "no parameter is an Optional", HouseRules::noOptionalParameter),
                rule(13, "an entity writes its own fields", HouseRules::entitiesWriteTheirOwnFields),
                rule(14, "only the proof of a login reads a cookie", HouseRules::onlyTheProofReadsCookies));
    }

    private static Rule rule(int number, String promise, Function<String, ArchRule> under) {
        return new Rule(number, promise, under.apply(ROOT), under.apply(BROKEN));
    }

    private static ArchRule statements(String root, String spec) {
        return HouseRules.wordsOfTwoSpecsNeverMeet(root, spec, "recording", "telling", "review");
    }

    private static ArchRule messages(String root, String spec) {
        return HouseRules.wordsOfTwoSpecsNeverMeet(root, spec, "launch", "leave", "people", "placement", "roster");
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

    /** Some specimens break a rule in a way of their own, beside a coarser one. */
    @Test
    void aRuleCatchesEachOfItsSpecimens() {
        assertThat(report(HouseRules.restStaysAtTheDoor(BROKEN))).contains("Attempt", "Eavesdropper");
        assertThat(report(HouseRules.roomsHoldAtMostSixteenClasses(BROKEN))).contains("crowd holds 17 classes");
        assertThat(report(HouseRules.entitiesWriteTheirOwnFields(BROKEN))).contains("Outsider");
        assertThat(report(HouseRules.packagesAreThePlansRooms(BROKEN, BROKEN_PLAN)))
                .contains("Forgotten");
        assertThat(report(HouseRules.onlyTheProofReadsCookies(BROKEN)))
                .contains("Pickpocket", "getCookies", "Hoarder names the header Cookie");
    }

    private static String report(ArchRule rule) {
        return rule.evaluate(SPECIMENS).getFailureReport().toString();
    }

    @Test
    void everyRuleOfThePageIsHeld() {
        Set<Integer> held = new TreeSet<>(HELD_ELSEWHERE.keySet());
        rules().forEach(rule -> held.add(rule.number()));
        assertThat(held).isEqualTo(Plan.rulesOfThePage());
    }

    @Test
    void thePlanNamesNoRoomThatIsNotBuilt() {
        assertThat(notBuilt(PLAN, ROOT, CODE)).isEmpty();
        assertThat(notBuilt(BROKEN_PLAN, BROKEN, SPECIMENS)).containsExactly("door.castle");
    }

    private static Set<String> notBuilt(Plan plan, String root, JavaClasses classes) {
        Set<String> rooms = new HashSet<>(plan.names());
        classes.forEach(type -> rooms.remove(type.getPackageName().replaceFirst(root + "\\.?", "")));
        return rooms;
    }
}
