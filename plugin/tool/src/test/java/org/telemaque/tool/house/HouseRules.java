package org.telemaque.tool.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of part "Rules that a test holds" of the architecture page, for any root package, so that specimens can be tried. */
final class HouseRules {

    private static final int LARGEST_ROOM = 16;
    private static final String REST = "jakarta.ws.rs";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final Set<String> REST_NAMES = Set.of("Resource", "Filter", "Writer", "Problem", "Application");
    private static final Set<String> COOKIES =
            Set.of("jakarta.ws.rs.CookieParam", "jakarta.ws.rs.core.Cookie", "jakarta.servlet.http.Cookie");
    private static final Pattern COOKIE = Pattern.compile("(?i)\"cookie\"|HttpHeaders\\.COOKIE\\b");
    private static final Set<String> LISTENERS =
            Set.of("recording", "grading", "competency", "certification", "practice", "reminder", "review");

    private HouseRules() {}

    static ArchRule arrowsFollowThePlan(String root, Plan plan) {
        return classes().that().resideInAPackage(root + "..").should(each("follow the plan", (type, events) -> {
            String from = room(root, type);
            type.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(root))
                    .filter(arrow -> forbidden(plan, from, room(root, arrow.getTargetClass())))
                    .forEach(arrow -> events.add(SimpleConditionEvent.violated(
                            type, from + " may not use " + room(root, arrow.getTargetClass()) + ": " + arrow)));
        }));
    }

    private static boolean forbidden(Plan plan, String from, String to) {
        return !from.isEmpty() && !plan.allows(from, to);
    }

    static ArchRule packagesAreThePlansRooms(String root, Plan plan) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each("live in a room of the plan", (type, events) -> {
                    String room = room(root, type);
                    if (!room.isEmpty() && !plan.names().contains(room)) {
                        events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " lives in no room of the plan"));
                    }
                }));
    }

    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule nobodyCallsADoor(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameNotEndingWith("Application")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are a Resource of another class",
                        type -> type.getSimpleName().endsWith("Resource")
                                && type.getPackageName().startsWith(root)))
                .as("no class but an Application depends on a Resource");
    }

    static ArchRule restStaysAtTheDoor(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each("keep REST annotations at the door", (type, events) -> {
                    if (speaksRest(type) && REST_NAMES.stream().noneMatch(type.getSimpleName()::endsWith)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " carries a Jakarta REST annotation"));
                    }
                }));
    }

    private static boolean speaksRest(JavaClass type) {
        return Stream.of(
                        type.getAnnotations().stream(),
                        type.getFields().stream().flatMap(field -> field.getAnnotations().stream()),
                        type.getCodeUnits().stream().flatMap(unit -> unit.getAnnotations().stream()),
                        type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getParameters().stream())
                                .flatMap(parameter -> parameter.getAnnotations().stream()))
                .flatMap(annotations -> annotations)
                .anyMatch(HouseRules::ofRest);
    }

    private static boolean ofRest(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().startsWith(REST)
                && !annotation.getRawType().getSimpleName().equals("NameBinding");
    }

    static ArchRule entityManagerOnlyInStores(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe("are not a plural-named store", type -> !isStore(type)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager");
    }

    private static boolean isStore(JavaClass type) {
        return type.getSimpleName().endsWith("s") || type.getSimpleName().equals("People");
    }

    static ArchRule entitiesStayInTheirRoom(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(ENTITY)
                .should()
                .bePackagePrivate();
    }

    /** The persistence provider weaves its watch into the entity alone: what another class sets is not seen, and lost. */
    static ArchRule entitiesWriteTheirOwnFields(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each(
                        "set no field of an entity but its own",
                        (type, events) -> type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getAccessType() == AccessType.SET)
                                .filter(access -> access.getTargetOwner().isAnnotatedWith(ENTITY))
                                .filter(access -> !access.getTargetOwner().equals(type))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(type, access.getDescription())))));
    }

    static ArchRule wordsOfTwoSpecsNeverMeet(String root, String spec, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe(
                        "do not live in " + List.of(rooms),
                        type -> List.of(rooms).stream()
                                .noneMatch(room -> type.getPackageName().endsWith("." + room))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(spec + "..");
    }

    static ArchRule onlyListenersObserveLearning(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each("observe learning only in listening rooms", (type, events) -> {
                    String room = type.getPackageName()
                            .substring(type.getPackageName().lastIndexOf('.') + 1);
                    if (!LISTENERS.contains(room)
                            && type.getMethods().stream().anyMatch(HouseRules::observesLearning)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " observes learning events"));
                    }
                }));
    }

    private static boolean observesLearning(JavaCodeUnit method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes")
                        || parameter.isAnnotatedWith("jakarta.enterprise.event.ObservesAsync"))
                .map(JavaParameter::getRawType)
                .anyMatch(HouseRules::isLearningEvent);
    }

    private static boolean isLearningEvent(JavaClass type) {
        return type.getSimpleName().equals("LearningEvent")
                || type.getAllRawInterfaces().stream()
                        .anyMatch(face -> face.getSimpleName().equals("LearningEvent"));
    }

    static ArchRule onlyLearningEventsAreFired(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each(
                        "fire nothing but learning events",
                        (type, events) -> type.getFields().stream()
                                .filter(field -> field.getRawType().getName().equals("jakarta.enterprise.event.Event"))
                                .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                        .noneMatch(HouseRules::isLearningEvent))
                                .forEach(field -> events.add(SimpleConditionEvent.violated(
                                        type, field.getFullName() + " fires something else")))));
    }

    static ArchRule timeAndChanceAreGiven(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe(
                        "are not the root's producers",
                        type -> !type.getPackageName().equals(root)))
                .should(each("ask nobody but the given clock and chance", (type, events) -> {
                    type.getMethodCallsFromSelf().stream()
                            .filter(HouseRules::asksTheMachine)
                            .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                    type.getConstructorCallsFromSelf().stream()
                            .filter(call -> Set.of("java.security.SecureRandom", "java.util.Random", "java.util.Date")
                                    .contains(call.getTargetOwner().getName()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                }));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now") && takesNoClock(call);
        boolean system = owner.equals("java.time.Clock") && name.startsWith("system");
        boolean millis = owner.equals("java.lang.System") && name.startsWith("current");
        boolean uuid = owner.equals("java.util.UUID") && name.equals("randomUUID");
        boolean chance = owner.equals("java.lang.Math") && name.equals("random")
                || owner.equals("java.util.concurrent.ThreadLocalRandom");
        return now || system || millis || uuid || chance;
    }

    private static boolean takesNoClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }

    static ArchRule noForeignJavax(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are javax beyond the JDK's own", type -> foreign(type.getPackageName())));
    }

    static ArchRule noOtherLogging(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..");
    }

    private static boolean foreign(String name) {
        return name.startsWith("javax.")
                && List.of("javax.sql", "javax.crypto", "javax.net", "javax.naming").stream()
                        .noneMatch(name::startsWith);
    }

    static ArchRule noSystemOut(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    static ArchRule noOptionalField(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .haveRawType(Optional.class);
    }

    static ArchRule noOptionalParameter(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each(
                        "take no Optional",
                        (type, events) -> type.getCodeUnits().stream()
                                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(unit -> unit.getRawParameterTypes().stream()
                                        .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class)))
                                .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                        type, unit.getFullName() + " takes an Optional")))));
    }

    static ArchRule roomsHoldAtMostSixteenClasses(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(each("live among at most sixteen classes", (type, events) -> {
                    long here = type.getPackage().getClasses().stream()
                            .filter(HouseRules::counts)
                            .count();
                    if (here > LARGEST_ROOM) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " holds " + here + " classes"));
                    }
                }));
    }

    private static boolean counts(JavaClass type) {
        return type.isTopLevelClass()
                && !type.isArray()
                && !type.getSimpleName().equals("package-info");
    }

    /** What a browser sends of itself could be sent from another site too: only the proof of a login looks at it. */
    static ArchRule onlyTheProofReadsCookies(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe(
                        "are not session.BrowserProof", type -> !type.getName().endsWith(".session.BrowserProof")))
                .should(each("read no cookie", (type, events) -> {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> COOKIES.contains(use.getTargetClass().getName()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                    type.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getName().equals("getCookies"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                    if (spellsTheHeader(type)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " names the header Cookie"));
                    }
                }));
    }

    /** A constant leaves no trace in the code, so the source is read. */
    private static boolean spellsTheHeader(JavaClass type) {
        String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of("src/main/java", "src/test/java")
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists)
                .anyMatch(source -> COOKIE.matcher(text(source)).find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ArchCondition<JavaClass> each(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static String room(String root, JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }
}
