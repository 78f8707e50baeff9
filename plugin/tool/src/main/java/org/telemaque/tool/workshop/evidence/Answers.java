package org.telemaque.tool.workshop.evidence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written on a sheet so far.
 *
 * @param given the answers by the name of what was asked; nothing stands for a question that is left out
 */
public record Answers(Map<String, List<String>> given) {

    /** Nothing is written. */
    public static final Answers NONE = new Answers(Map.of());

    /** More characters of one answer than this are not kept. */
    public static final int LONGEST = 4_000;

    /** Keeps its own copy, without answers that say nothing or say the same twice. */
    public Answers {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        given.forEach((name, answers) -> {
            List<String> said = answers.stream()
                    .filter(answer -> !answer.isBlank())
                    .map(answer -> answer.substring(0, Math.min(answer.length(), LONGEST)))
                    .distinct()
                    .toList();
            if (!said.isEmpty()) {
                kept.put(name, said);
            }
        });
        given = Collections.unmodifiableMap(kept);
    }

    /** The answers to one question. */
    public List<String> to(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** The only answer to a question; empty when there is none. */
    public String one(String name) {
        return to(name).stream().findFirst().orElse("");
    }

    /** The same, with these in place of what was answered to the same questions. */
    public Answers with(Map<String, List<String>> others) {
        Map<String, List<String>> all = new LinkedHashMap<>(given);
        all.putAll(others);
        return new Answers(all);
    }

    /** The same, with nothing but the answers to these questions, in their order. */
    public Answers only(List<String> names) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        names.forEach(name -> asked.put(name, to(name)));
        return new Answers(asked);
    }

    /** Reads what was kept. */
    static Answers read(String text) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            json.forEach((name, answers) -> given.put(
                    name,
                    answers.asJsonArray().getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList()));
        }
        return new Answers(given);
    }

    /** Writes it down. */
    String text() {
        var json = Json.createObjectBuilder();
        given.forEach((name, answers) -> json.add(name, Json.createArrayBuilder(answers)));
        return json.build().toString();
    }
}
