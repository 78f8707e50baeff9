package org.telemaque.demolms.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Placement;

/** The gradebook of the course; safe for many threads. */
public final class Gradebook {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Campus campus;
    private final ServiceAddresses addresses;
    private final Map<Integer, LineItem> items = new TreeMap<>();
    private final Map<Integer, Map<String, Score>> scores = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private int last;

    /** A score that reached the gradebook, and what became of it. */
    public record Heard(int number, String user, Instant at, String activity, String given, Posting posting) {}

    Gradebook(Campus campus, ServiceAddresses addresses) {
        this.campus = campus;
        this.addresses = addresses;
    }

    /** Adds a column for a placement, as an LMS does for a graded activity. */
    public synchronized LineItem couple(Placement placement, String label, Map<String, Object> wished) {
        Map<String, Object> json = new HashMap<>(wished);
        json.putIfAbsent("label", label);
        json.putIfAbsent("scoreMaximum", HUNDRED);
        json.put("resourceLinkId", placement.link());
        return add(json).orElseThrow();
    }

    /** Adds a column that a tool asks for; empty when it says too little. */
    public synchronized Optional<LineItem> add(Map<String, Object> json) {
        Optional<LineItem> read = LineItem.read(last + 1, json);
        read.ifPresent(item -> {
            last = item.number();
            items.put(last, item);
        });
        return read;
    }

    /** Replaces a column as a whole; its number and its placement stay. */
    public synchronized Optional<LineItem> replace(int number, Map<String, Object> json) {
        Map<String, Object> kept = new LinkedHashMap<>(json);
        find(number).ifPresent(item -> kept.put("resourceLinkId", item.resourceLink()));
        Optional<LineItem> read = find(number).flatMap(item -> LineItem.read(number, kept));
        read.ifPresent(item -> items.put(number, item));
        return read;
    }

    /** Removes a column with its scores; false when there is none. */
    public synchronized boolean remove(int number) {
        scores.remove(number);
        return items.remove(number) != null;
    }

    /** A column. */
    public synchronized Optional<LineItem> find(int number) {
        return Optional.ofNullable(items.get(number));
    }

    /** Every column, oldest first. */
    public synchronized List<LineItem> all() {
        return List.copyOf(items.values());
    }

    /** The columns that fit; an empty wish fits all. */
    public List<LineItem> matching(String link, String resource, String tag) {
        return all().stream().filter(item -> item.fits(link, resource, tag)).toList();
    }

    /** The one column of a placement; empty when it has none, or several. */
    public Optional<LineItem> only(Placement placement) {
        List<LineItem> coupled = matching(placement.link(), "", "");
        return coupled.size() == 1 ? Optional.of(coupled.get(0)) : Optional.empty();
    }

    /** Keeps a score, if it may be kept. */
    public synchronized Posting post(int number, Map<String, Object> json) {
        if (!items.containsKey(number)) {
            return Posting.NO_LINE_ITEM;
        }
        return Score.read(json).map(score -> heard(number, score)).orElse(Posting.UNREADABLE);
    }

    private Posting heard(int number, Score score) {
        Posting posting = keep(number, score);
        String given =
                score.given() instanceof Score.Given amount ? amount.value().toPlainString() : "";
        heard.add(new Heard(number, score.user(), score.at(), score.activity(), given, posting));
        return posting;
    }

    /** Every score that came, in its order, also those that were not kept. */
    public synchronized List<Heard> heard() {
        return List.copyOf(heard);
    }

    private Posting keep(int number, Score score) {
        if (!gradable(score.user())) {
            return Posting.NOT_GRADABLE;
        }
        Map<String, Score> column = scores.computeIfAbsent(number, any -> new LinkedHashMap<>());
        Score before = column.get(score.user());
        if (before != null && !score.at().isAfter(before.at())) {
            return Posting.OLDER;
        }
        column.put(score.user(), score);
        return Posting.KEPT;
    }

    private boolean gradable(String user) {
        return campus.people().stream()
                .anyMatch(person -> person.number().equals(user)
                        && (person.part() == Part.LEARNER || person.part() == Part.MENTOR));
    }

    /** The score of a person in a column, as it was sent last. */
    public synchronized Optional<Score> score(int number, String user) {
        return Optional.ofNullable(scores.getOrDefault(number, Map.of()).get(user));
    }

    /** The results of a column as the service shows them (AGS 2.0, 3.3), of one person or of all. */
    public synchronized List<Map<String, Object>> results(LineItem item, String user) {
        List<Map<String, Object>> results = new ArrayList<>();
        scores.getOrDefault(item.number(), Map.of()).values().stream()
                .filter(score -> user.isEmpty() || score.user().equals(user))
                .forEach(score -> results.add(result(item, score)));
        return results;
    }

    private Map<String, Object> result(LineItem item, Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", addresses.result(item.number(), score.user()));
        json.put("scoreOf", addresses.lineItem(item.number()));
        json.put("userId", score.user());
        score.shown(item.maximum()).ifPresent(shown -> {
            json.put("resultScore", shown);
            json.put("resultMaximum", item.maximum());
        });
        if (!score.comment().isEmpty()) {
            json.put("comment", score.comment());
        }
        return json;
    }

    /** A column as the service shows it. */
    public Map<String, Object> json(LineItem item) {
        return item.json(addresses.lineItem(item.number()));
    }
}
