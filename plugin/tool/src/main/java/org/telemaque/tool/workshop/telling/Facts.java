package org.telemaque.tool.workshop.telling;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.xapi.statement.ContextActivities.Role;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.Score;

/** Says in words what came of something: in brief for a sentence, in full for a table. */
public final class Facts {
    private static final Iri PROGRESS = Iri.of("https://w3id.org/xapi/cmi5/result/extensions/progress");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String COMPETENCY = "competency/";

    private final Terms terms;
    private final Words words;

    /** Facts in the words of a language. */
    public Facts(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    /** The few words that belong into the sentence, in their order. */
    List<String> brief(Said said) {
        return switch (said.word().orElse("")) {
            case "answered" ->
                Stream.of(success(said), confidence(said), selfMarked(said))
                        .flatMap(Optional::stream)
                        .toList();
            case "passed", "failed", "attested" -> score(said).stream().toList();
            case "progressed" -> progress(said).stream().toList();
            case "completed" ->
                duration(said).map(time -> words.say("telling.in", time)).stream()
                        .toList();
            case "registered" -> due(said).stream().toList();
            case "decided" ->
                number(said, "depth").map(depth -> words.say("telling.decision", depth)).stream()
                        .toList();
            default -> List.of();
        };
    }

    /**
     * Something that a record tells, as one row of a table.
     *
     * @param name what it is
     * @param value what was recorded
     */
    public record Fact(String name, String value) {}

    /** Everything that came of it, by name. */
    public List<Fact> full(Said said) {
        return Stream.of(
                        success(said).map(named("success")),
                        score(said).map(named("score")),
                        progress(said).map(named("progress")),
                        said.result().response().map(named("response")),
                        confidence(said).map(named("confidence")),
                        selfMarked(said).map(named("self_marked")),
                        number(said, "depth").map(words::number).map(named("depth")),
                        numbers(said, "points").map(named("points")),
                        number(said, "regret").map(words::number).map(named("regret")),
                        numbers(said, "state").map(named("state")),
                        said.extension("ending").map(Said::plain).map(named("ending")),
                        numbers(said, "index").map(named("index")),
                        duration(said).map(named("duration")),
                        due(said).map(named("due")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Function<String, Fact> named(String name) {
        return value -> new Fact(words.say("telling.fact." + name), value);
    }

    /** The titles of the competencies that a record names. */
    public List<String> competencies(Said said) {
        return said.context().contextActivities().in(Role.OTHER).stream()
                .filter(activity -> terms.key(activity.id()).orElse("").startsWith(COMPETENCY))
                .map(activity -> terms.title(activity, words.language()))
                .toList();
    }

    private Optional<String> success(Said said) {
        return said.result().success().map(right -> words.say(right ? "telling.right" : "telling.wrong"));
    }

    private Optional<String> score(Said said) {
        return said.result()
                .score()
                .flatMap(Score::scaled)
                .map(share -> words.percent(share.multiply(HUNDRED)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue()));
    }

    private Optional<String> progress(Said said) {
        return said.result().extensions().find(PROGRESS).flatMap(Facts::whole).map(words::percent);
    }

    private Optional<String> confidence(Said said) {
        return number(said, "confidence")
                .filter(level -> level >= 1 && level <= 3)
                .map(level -> words.say("telling.confidence." + level));
    }

    private Optional<String> selfMarked(Said said) {
        return said.extension("self-marked")
                .filter(JsonValue.TRUE::equals)
                .map(yes -> words.say("telling.self_marked"));
    }

    private Optional<String> due(Said said) {
        try {
            return said.extension("due")
                    .map(day -> words.say("telling.due", words.day(LocalDate.parse(Said.plain(day)))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<String> duration(Said said) {
        try {
            return said.result()
                    .duration()
                    .map(IsoDuration::text)
                    .map(Duration::parse)
                    .map(this::spoken);
        } catch (DateTimeException withMonths) {
            return said.result().duration().map(IsoDuration::text);
        }
    }

    private String spoken(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? words.count("telling.seconds", time.toSeconds())
                : words.count("telling.minutes", time.plusSeconds(30).toMinutes());
    }

    private Optional<Long> number(Said said, String extension) {
        return said.extension(extension).flatMap(Facts::whole);
    }

    private static Optional<Long> whole(JsonValue value) {
        return value instanceof JsonNumber number ? Optional.of(number.longValue()) : Optional.empty();
    }

    private Optional<String> numbers(Said said, String extension) {
        return said.extension(extension)
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(object -> !object.isEmpty())
                .map(object -> object.entrySet().stream()
                        .map(entry -> words.say("telling.pair", name(entry.getKey()), Said.plain(entry.getValue())))
                        .collect(Collectors.joining(", ")));
    }

    private String name(String slug) {
        String key = COMPETENCY + slug;
        String title = terms.title(key, words.language());
        return title.equals(key) ? slug : title;
    }
}
