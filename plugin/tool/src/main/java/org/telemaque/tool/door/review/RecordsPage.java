package org.telemaque.tool.door.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The list of records of a cohort.
 *
 * @param form what is asked for, and what could be
 * @param figures a few numbers about the cohort; none when it is too small
 * @param result what was found
 */
public record RecordsPage(Frame frame, String title, Form form, List<Figure> figures, Result result) implements Page {
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_REMEMBERED = 6;

    /** Keeps its own copy. */
    public RecordsPage {
        figures = List.copyOf(figures);
    }

    @Override
    public int status() {
        return form.faults().isEmpty() ? Page.super.status() : UNPROCESSABLE;
    }

    /**
     * What is asked for, and what could be.
     *
     * @param search as it was typed
     * @param faults what is wrong with it
     * @param choices what can be chosen
     */
    public record Form(Search search, Set<Search.Fault> faults, Choices choices) {
        /** Keeps its own copy. */
        public Form {
            faults = Set.copyOf(faults);
        }

        /** Whether this is wrong. */
        public boolean has(Search.Fault fault) {
            return faults.contains(fault);
        }
    }

    /** What can be chosen. */
    public record Choices(List<Option> cohorts, List<Option> people, List<Option> verbs, List<Option> activities) {
        /** Keeps its own copies. */
        public Choices {
            cohorts = List.copyOf(cohorts);
            people = List.copyOf(people);
            verbs = List.copyOf(verbs);
            activities = List.copyOf(activities);
        }
    }

    /** One choice of several. */
    public record Option(String value, String label) {}

    /** A number and what it counts. */
    public record Figure(String label, String value) {}

    /** What became of the search. */
    public enum State {
        /** Records are listed, perhaps none. */
        LISTED,
        /** Records are listed, but none of those that must show nobody: the cohort is too small for that. */
        PARTLY,
        /** The cohort is too small for this reader. */
        CLOSED,
        /** The reader has no cohort. */
        NOWHERE,
        /** The search makes no sense. */
        FAULTY,
        /** The store gave nothing. */
        TROUBLED
    }

    /**
     * What was found.
     *
     * @param rows the records, newest first
     * @param pages where to go on
     */
    public record Result(State state, List<Row> rows, Pages pages) {
        /** Keeps its own copy. */
        public Result {
            rows = List.copyOf(rows);
        }

        static Result none(State state) {
            return new Result(state, List.of(), new Pages(1, "", ""));
        }

        /** Whether records may be listed here. */
        public boolean open() {
            return state == State.LISTED || state == State.PARTLY;
        }
    }

    /**
     * One record in the list.
     *
     * @param when as a clock here says it
     * @param who the person's code; empty when nobody is shown
     */
    public record Row(String when, String who, String sentence, String href) {}

    /**
     * Where to go on.
     *
     * @param number of this page, from one
     * @param earlier link to the page before; empty where there is none
     * @param later link to the page after; empty where there is none
     */
    public record Pages(int number, String earlier, String later) {}

    /**
     * The pages that lead here, by what the store said after each; only the last few, for a link must stay short.
     *
     * @param number of this page, from one
     */
    record Trail(int number, List<String> words) {
        static final Trail START = new Trail(1, List.of());

        static Trail read(MultivaluedMap<String, String> sent) {
            List<String> words = sent.getOrDefault("more", List.of());
            String page = Optional.ofNullable(sent.getFirst("page")).orElse("");
            int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : words.size() + 1;
            return words.isEmpty() ? START : new Trail(Math.max(number, words.size() + 1), words);
        }

        String last() {
            return words.isEmpty() ? "" : words.get(words.size() - 1);
        }

        Trail then(String word) {
            List<String> all = Stream.concat(words.stream(), Stream.of(word)).toList();
            return new Trail(number + 1, all.subList(Math.max(0, all.size() - MOST_REMEMBERED), all.size()));
        }

        /** Empty on the first page, and where the way back is forgotten. */
        String earlier(Search search) {
            boolean known = words.size() > 1 || number == 2;
            return known ? new Trail(number - 1, words.subList(0, words.size() - 1)).link(search) : "";
        }

        String link(Search search) {
            String start = "/review" + search.query();
            return words.isEmpty()
                    ? start
                    : words.stream()
                            .map(word -> "&more=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                            .collect(Collectors.joining("", start + "&page=" + number, ""));
        }
    }
}
