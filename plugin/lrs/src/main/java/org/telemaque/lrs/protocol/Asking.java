package org.telemaque.lrs.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.telemaque.lrs.statement.Question;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.validation.Defect;

/** What a GET of statements asks for (xAPI 1.0.3, Communication 2.1.3). */
sealed interface Asking {
    /**
     * One statement.
     *
     * @param id its id
     * @param voided whether it is to be a voided one
     */
    record One(UUID id, boolean voided) implements Asking {}

    /**
     * A list from its beginning.
     *
     * @param query which statements
     */
    record Many(StatementQuery query) implements Asking {}

    /**
     * A list from where it stood.
     *
     * @param more what the page before said
     */
    record More(String more) implements Asking {}

    /**
     * Nothing that could be understood.
     *
     * @param defects all that is wrong
     */
    record Unclear(List<Defect> defects) implements Asking {}

    /** Understands the parameters of a request. */
    static Asking read(Map<String, List<String>> parameters) {
        List<Defect> defects = new ArrayList<>();
        Map<String, String> single = single(parameters, defects);
        dropWhatChangesNothing(single);
        return defects.isEmpty() ? understood(single) : new Unclear(defects);
    }

    private static Asking understood(Map<String, String> parameters) {
        if (parameters.containsKey("statementId") || parameters.containsKey("voidedStatementId")) {
            return one(parameters);
        }
        if (parameters.containsKey("more")) {
            return parameters.size() == 1
                    ? new More(parameters.getOrDefault("more", ""))
                    : unclear("more", "stands alone; what was asked for is in it already");
        }
        Question question = Question.read(parameters);
        return question instanceof Question.Understood understood
                ? new Many(understood.query())
                : new Unclear(((Question.Unclear) question).defects());
    }

    private static Asking one(Map<String, String> parameters) {
        if (parameters.size() > 1) {
            return unclear("statementId", "and voidedStatementId each stand alone, save for format and attachments");
        }
        Map.Entry<String, String> only = parameters.entrySet().iterator().next();
        return Shapes.isUuid(only.getValue())
                ? new One(UUID.fromString(only.getValue()), only.getKey().equals("voidedStatementId"))
                : unclear(only.getKey(), "must be a UUID");
    }

    private static void dropWhatChangesNothing(Map<String, String> parameters) {
        parameters.remove("format", "exact");
        parameters.remove("attachments", "false");
    }

    private static Map<String, String> single(Map<String, List<String>> parameters, List<Defect> defects) {
        Map<String, String> single = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (values.size() > 1) {
                defects.add(new Defect("a parameter", "is given more than once"));
            }
            single.put(name, values.get(0));
        });
        return single;
    }

    private static Unclear unclear(String parameter, String sentence) {
        return new Unclear(List.of(new Defect(parameter, sentence)));
    }

    /** The shapes of parameters. */
    final class Shapes {
        private static final Pattern UUID_SHAPE =
                Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

        private Shapes() {}

        static boolean isUuid(String text) {
            return UUID_SHAPE.matcher(text).matches();
        }
    }
}
