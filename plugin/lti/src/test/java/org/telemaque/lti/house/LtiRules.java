package org.telemaque.lti.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The rules for this jar, for any root package, so that specimens can be tried. */
final class LtiRules {
    private static final int LARGEST_PACKAGE = 16;

    /** Each package may use those after it, save that the four services don't know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("ags", "nrps", "deeplinking", "registration", "keys"),
            Set.of("service"),
            Set.of("security"),
            Set.of("message", "transport"));

    private LtiRules() {}

    static ArchRule arrowsGoOneWay(String root) {
        return under(
                root,
                "only use packages of lower floors",
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(root + "."))
                        .filter(arrow -> !mayUse(name(root, type), name(root, arrow.getTargetClass())))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription()))));
    }

    private static boolean mayUse(String from, String to) {
        return from.equals(to) || floor(from) < floor(to);
    }

    private static int floor(String name) {
        return FLOORS.indexOf(FLOORS.stream()
                .filter(floor -> floor.contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no floor for the package " + name)));
    }

    private static String name(String root, JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }

    static ArchRule packagesHoldAtMostSixteenClasses(String root) {
        return under(root, "live among at most sixteen classes", (type, events) -> {
            long here = type.getPackage().getClasses().stream()
                    .filter(one -> one.isTopLevelClass() && !one.isArray())
                    .filter(one -> !one.getSimpleName().equals("package-info"))
                    .count();
            if (here > LARGEST_PACKAGE) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " holds " + here + " classes"));
            }
        });
    }

    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule noJakartaBeyondJson(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of("persistence", "enterprise", "inject", "servlet", "ws.rs")
                        .map(name -> "jakarta." + name + "..")
                        .toArray(String[]::new));
    }

    static ArchRule timeAndChanceAreGiven(String root) {
        return under(
                root,
                "ask nobody but the given clock and chance",
                (type, events) -> Stream.concat(
                                type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
                        .filter(LtiRules::asksTheMachine)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription()))));
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        String target = call.getTargetOwner().getName() + "." + call.getName();
        return target.matches("java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.system\\w*"
                + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.lang\\.Math\\.random"
                + "|java\\.util\\.UUID\\.randomUUID|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current"
                + "|java\\.(security\\.SecureRandom|util\\.Random|util\\.Date)\\.<init>");
    }

    static ArchRule noForeignJavax(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are javax beyond TLS, or java.util.logging",
                        type -> type.getPackageName().startsWith("java.util.logging")
                                || type.getPackageName().startsWith("javax.")
                                        && !type.getPackageName().startsWith("javax.net.ssl")));
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
        return under(
                root,
                "take no Optional",
                (type, events) -> type.getCodeUnits().stream()
                        .filter(unit -> !unit.getName().startsWith("lambda$"))
                        .filter(unit -> unit.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class)))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(type, unit.getFullName()))));
    }

    private static ArchRule under(String root, String promise, BiConsumer<JavaClass, ConditionEvents> check) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>(promise) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        });
    }
}
