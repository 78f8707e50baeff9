package org.telemaque.tool.container;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.tool.ToolApplication;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/**
 * A way into the tool: one method on one path.
 *
 * @param method such as {@code GET}
 * @param path the template, such as {@code /training/person/{id}}
 * @param guarded whether the hall asks who comes; other doors guard themselves, or need no guard
 * @param needs the duties, any of which opens it; none: every visit does
 */
record Door(String method, String path, boolean guarded, Set<Duty> needs) {

    /** Every door of the application, read from its classes: a new one is on the list at once. */
    static List<Door> all() {
        Stream<Class<?>> types = new ToolApplication().getClasses().stream();
        return types.filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> verb(method).map(verb -> of(verb, method)).stream())
                .distinct()
                .sorted(Comparator.comparing(Door::path).thenComparing(Door::method))
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Door of(String verb, Method method) {
        String path = "/" + part(method.getDeclaringClass()) + "/" + part(method);
        Optional<Needs> needs = Optional.ofNullable(method.getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Needs.class)));
        return new Door(
                verb,
                plain(path),
                needs.isPresent(),
                needs.map(need -> Set.of(need.value())).orElse(Set.of()));
    }

    private static String part(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    /** Without the shape that a parameter must have, and with single slashes. */
    private static String plain(String path) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean shape = false;
        for (char sign : path.toCharArray()) {
            depth += sign == '{' ? 1 : 0;
            shape = depth > 0 && (shape || sign == ':');
            depth -= sign == '}' ? 1 : 0;
            boolean ends = sign == '}' && depth == 0;
            plain.append(shape && !ends ? "" : String.valueOf(sign));
            shape = shape && !ends;
        }
        return plain.toString().replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    boolean opensFor(Duty duty) {
        return needs.isEmpty() || needs.contains(duty);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
