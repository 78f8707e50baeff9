package org.telemaque.content;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.reading.PackRead;

/** What teaches and what asks one section of the sources. */
record Coverage(Set<String> lessons, Set<String> questions, Set<String> scenarios) {

    private static Coverage nothing() {
        return new Coverage(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** A row for every section that must be taught and for every one that is named anywhere. */
    static Map<String, Coverage> of(PackRead read, Set<String> sections) {
        Map<String, Coverage> matrix = new TreeMap<>();
        sections.forEach(section -> matrix.put(section, nothing()));
        if (read instanceof PackRead.Sound sound) {
            fill(matrix, sound.pack().contents());
        }
        return matrix;
    }

    private static void fill(Map<String, Coverage> matrix, Contents contents) {
        contents.courses()
                .forEach((slug, course) -> course.lessons()
                        .forEach(lesson ->
                                add(matrix, Coverage::lessons, lesson.plan().seeds(), slug + "/" + lesson.slug())));
        contents.questions()
                .forEach((slug, question) ->
                        add(matrix, Coverage::questions, question.item().about().seeds(), slug));
        contents.scenarios()
                .forEach((slug, scenario) ->
                        add(matrix, Coverage::scenarios, scenario.about().seeds(), slug));
    }

    private static void add(
            Map<String, Coverage> matrix,
            Function<Coverage, Set<String>> column,
            Collection<String> seeds,
            String what) {
        seeds.forEach(seed ->
                column.apply(matrix.computeIfAbsent(seed, none -> nothing())).add(what));
    }
}
