package org.telemaque.tool;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/** The list of doors: who may enter each, and which few are open to everybody. A new door changes this page or fails it. */
class EveryDoorSaysWhoMayEnterTest {

    private static final String ANY_VISIT = "[]";

    private static final Set<String> OPEN = Set.of(
            "AdministrationResource",
            "AssetResource",
            "ClockResource",
            "CredentialsResource",
            "DefinitionResource",
            "InvitationsResource",
            "KeysResource",
            "LaunchResource",
            "LoginResource",
            "LogResource",
            "MetricsResource",
            "OpenResource",
            "PacksResource",
            "PlatformResource",
            "RegistrationResource",
            "RingResource",
            "SignInResource",
            "ShelfResource.media",
            "TargetsResource",
            "TicketResource");

    @Test
    void everyMethodBehindTheHallNamesItsDuties() {
        List<String> silent = methods()
                .filter(method -> !isOpen(method))
                .filter(method -> needs(method).equals("nobody"))
                .map(Method::toString)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void theOpenDoorsAreTheseAndAskForNothing() {
        Set<String> open = methods()
                .filter(method -> needs(method).equals("nobody"))
                .map(method -> OPEN.contains(named(method)) ? named(method) : type(method))
                .collect(Collectors.toSet());
        assertThat(open).isEqualTo(OPEN);
    }

    @Test
    void onlyTheRightPeopleEnterTheRoomsOfOthers() {
        Map<String, Set<String>> byDoor = new TreeMap<>();
        methods()
                .forEach(method -> byDoor.computeIfAbsent(room(method), room -> new TreeSet<>())
                        .add(needs(method)));
        assertThat(byDoor.get("training")).containsExactly("[TRAINER]");
        assertThat(byDoor.get("review")).containsExactly("[REVIEWER, TRAINER]");
        assertThat(byDoor.get("preview")).containsExactly("[AUTHOR]");
        assertThat(byDoor.get("player")).containsExactlyInAnyOrder(ANY_VISIT, "nobody");
        assertThat(byDoor.get("story")).containsExactly(ANY_VISIT);
        assertThat(byDoor.get("desk")).containsExactlyInAnyOrder("[ADMINISTRATOR]", "nobody");
        assertThat(byDoor.get("home")).containsExactly(ANY_VISIT);
    }

    private static Stream<Method> methods() {
        return new ToolApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(EveryDoorSaysWhoMayEnterTest::answers);
    }

    private static boolean answers(AnnotatedElement method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String needs(Method method) {
        Needs needs = method.isAnnotationPresent(Needs.class)
                ? method.getAnnotation(Needs.class)
                : method.getDeclaringClass().getAnnotation(Needs.class);
        return needs == null
                ? "nobody"
                : Arrays.stream(needs.value()).map(Duty::name).sorted().toList().toString();
    }

    private static boolean isOpen(Method method) {
        return OPEN.contains(type(method)) || OPEN.contains(named(method));
    }

    private static String type(Method method) {
        return method.getDeclaringClass().getSimpleName();
    }

    private static String named(Method method) {
        return type(method) + "." + method.getName();
    }

    private static String room(Method method) {
        String name = method.getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
