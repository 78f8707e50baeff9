package org.telemaque.courseware.quiz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.telemaque.courseware.quiz.ParsedResponse.Fault;
import org.telemaque.courseware.quiz.ParsedResponse.Understood;
import org.telemaque.courseware.quiz.Response.Chosen;
import org.telemaque.courseware.quiz.Response.Counted;
import org.telemaque.courseware.quiz.Response.Ordered;
import org.telemaque.courseware.quiz.Response.Paired;
import org.telemaque.courseware.quiz.Response.Written;

/** Builds a response of each shape from raw values, or says why it cannot. */
final class Reading {

    /** Short enough that no exact number can grow large in memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");

    private static final Pattern PLACE = Pattern.compile("\\d{1,4}");

    private Reading() {}

    static ParsedResponse one(List<String> offered, List<String> values) {
        if (values.size() != 1) {
            return ResponseForm.not(Fault.INCOMPLETE);
        }
        return several(offered, values);
    }

    static ParsedResponse several(List<String> offered, List<String> values) {
        Set<String> chosen = new HashSet<>(values);
        if (!offered.containsAll(chosen)) {
            return ResponseForm.not(Fault.NOT_OFFERED);
        }
        return new Understood(
                new Chosen(offered.stream().filter(chosen::contains).toList()));
    }

    static ParsedResponse pairs(List<String> sources, List<String> targets, Map<String, String> pairs) {
        if (pairs.containsValue("")) {
            return ResponseForm.not(Fault.INCOMPLETE);
        }
        if (!targets.containsAll(pairs.values()) || !sources.containsAll(pairs.keySet())) {
            return ResponseForm.not(Fault.NOT_OFFERED);
        }
        return new Understood(new Paired(pairs));
    }

    static ParsedResponse places(List<String> offered, Map<String, String> places) {
        if (places.containsValue("")) {
            return ResponseForm.not(Fault.INCOMPLETE);
        }
        if (!places.values().stream().allMatch(place -> isPlace(place, offered.size()))) {
            return ResponseForm.not(Fault.NOT_OFFERED);
        }
        String[] row = new String[offered.size()];
        Arrays.fill(row, "");
        places.forEach((option, place) -> row[Integer.parseInt(place) - 1] = option);
        return Arrays.asList(row).contains("")
                ? ResponseForm.not(Fault.SAME_PLACE)
                : new Understood(new Ordered(Arrays.asList(row)));
    }

    private static boolean isPlace(String written, int last) {
        return PLACE.matcher(written).matches()
                && IntStream.rangeClosed(1, last).anyMatch(place -> place == Integer.parseInt(written));
    }

    static ParsedResponse number(String written) {
        String plain = written.replace('\u2212', '-').replace(',', '.').replaceAll("[\\s\u00A0\u202F]", "");
        if (plain.isEmpty()) {
            return ResponseForm.not(Fault.INCOMPLETE);
        }
        return NUMBER.matcher(plain).matches()
                ? new Understood(new Counted(new BigDecimal(plain)))
                : ResponseForm.not(Fault.NOT_A_NUMBER);
    }

    static ParsedResponse written(List<String> rubric, String text, Collection<String> met) {
        if (text.isEmpty()) {
            return ResponseForm.not(Fault.INCOMPLETE);
        }
        if (text.length() > ResponseForm.LONGEST_TEXT) {
            return ResponseForm.not(Fault.TOO_LONG);
        }
        if (!rubric.containsAll(met)) {
            return ResponseForm.not(Fault.NOT_OFFERED);
        }
        Set<String> inOrder = new LinkedHashSet<>(rubric);
        inOrder.retainAll(new HashSet<>(met));
        return new Understood(new Written(text.strip(), inOrder));
    }
}
