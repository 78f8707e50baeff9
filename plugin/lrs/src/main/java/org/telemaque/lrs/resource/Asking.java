package org.telemaque.lrs.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.telemaque.lrs.format.Format;
import org.telemaque.lrs.statement.Question;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.validation.Defect;
import org.telemaque.xapi.value.UuidText;

/** What a GET of statements asks for (xAPI 1.0.3, Communication 2.1.3). */
sealed interface Asking {
    /**
     * One statement.
     *
     * @param id its id
     * @param voided whether it is to be a voided one
     * @param look how it is shown
     */
    record One(UUID id, boolean voided, Look look) implements Asking {}

    /**
     * A list from its beginning.
     *
     * @param query which statements
     * @param look how they are shown
     */
    record Many(StatementQuery query, Look look) implements Asking {}

    /**
     * A list from where it stood.
     *
     * @param more what the page before said
     * @param look how they are shown
     */
    record More(String more, Look look) implements Asking {}

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
        Look look = look(single, defects);
        return defects.isEmpty() ? understood(single, look) : new Unclear(defects);
    }

    private static Asking understood(Map<String, String> parameters, Look look) {
        if (parameters.containsKey("statementId") || parameters.containsKey("voidedStatementId")) {
            return one(parameters, look);
        }
        if (parameters.containsKey("more")) {
            return parameters.size() == 1
                    ? new More(parameters.getOrDefault("more", ""), look)
                    : unclear("more", "stands alone; what was asked for is in it already");
        }
        Question question = Question.read(parameters);
        return question instanceof Question.Understood understood
                ? new Many(look.attachments() ? withFewer(understood.query()) : understood.query(), look)
                : new Unclear(((Question.Unclear) question).defects());
    }

    private static Asking one(Map<String, String> parameters, Look look) {
        if (parameters.size() > 1) {
            return unclear("statementId", "and voidedStatementId each stand alone, save for format and attachments");
        }
        Map.Entry<String, String> only = parameters.entrySet().iterator().next();
        return UuidText.isUuid(only.getValue())
                ? new One(UUID.fromString(only.getValue()), only.getKey().equals("voidedStatementId"), look)
                : unclear(only.getKey(), "must be a UUID");
    }

    /** Fewer statements a page than without their attachments, whose bytes weigh more. */
    private static StatementQuery withFewer(StatementQuery query) {
        int most = 20;
        return query.pagesOf(query.limit() == 0 ? most : Math.min(query.limit(), most));
    }

    private static Look look(Map<String, String> parameters, List<Defect> defects) {
        String format = Objects.requireNonNullElse(parameters.remove("format"), "exact");
        String attachments = Objects.requireNonNullElse(parameters.remove("attachments"), "false");
        if (Format.of(format).isEmpty()) {
            defects.add(new Defect("format", "must be exact, ids or canonical"));
        }
        if (!attachments.matches("true|false")) {
            defects.add(new Defect("attachments", "must be true or false"));
        }
        return new Look(Format.of(format).orElse(Format.EXACT), attachments.equals("true"));
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
}
