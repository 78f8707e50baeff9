package org.telemaque.demolms.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.service.Gradebook;
import org.telemaque.demolms.service.LineItem;
import org.telemaque.demolms.service.Score;

/**
 * The gradebook.
 *
 * @param people whose rows it shows
 * @param campus where the columns belong
 * @param book where the columns and scores are
 */
public record GradesPage(Frame frame, Person person, List<Person> people, Campus campus, Gradebook book)
        implements Page {

    public GradesPage {
        people = List.copyOf(people);
    }

    @Override
    public String title() {
        return frame.say("grades.title");
    }

    /** The columns. */
    public List<LineItem> items() {
        return book.all();
    }

    /** What a cell shows: the score, else how far the person is, else nothing. */
    public String cell(Person learner, LineItem item) {
        Optional<Score> score = book.score(item.number(), learner.number());
        return score.flatMap(one -> one.shown(item.maximum()))
                .map(this::number)
                .or(() -> score.map(one -> frame.say("grades." + one.activity())))
                .orElse("–");
    }

    /** Where the person who looks at the page reviews a learner's work; empty where there is nothing to review, or no right to. */
    public Optional<String> review(Person learner, LineItem item) {
        return campus.placements(person).stream()
                .filter(placement -> runs() && placement.link().equals(item.resourceLink()))
                .filter(placement -> book.score(item.number(), learner.number()).isPresent())
                .map(placement -> frame.links().review(person, placement, learner))
                .findFirst();
    }

    private boolean runs() {
        return person.part() == Part.TRAINER;
    }

    /** A number as the language writes it. */
    public String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(
                        Locale.forLanguageTag(frame.language().tag()))
                .format(value);
    }
}
