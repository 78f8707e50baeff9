package org.telemaque.courseware.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.scenario.Guard.All;
import org.telemaque.courseware.scenario.Guard.Any;
import org.telemaque.courseware.scenario.Guard.Compare;
import org.telemaque.courseware.scenario.Guard.Flag;
import org.telemaque.courseware.scenario.Guard.Not;
import org.telemaque.courseware.scenario.Guard.Relation;
import org.telemaque.courseware.scenario.GuardTokens.Kind;
import org.telemaque.courseware.scenario.GuardTokens.Token;

/** Reads a guard; what is wrong with it is told with its column, all of it at once. */
public final class GuardParser {

    /** Deeper than any author writes, and far from the end of the stack. */
    private static final int DEEPEST = 50;

    private final GuardTokens tokens;
    private final List<Fault> faults = new ArrayList<>();
    private int depth;

    private GuardParser(String written) {
        this.tokens = new GuardTokens(written, faults);
    }

    /** What came of reading a guard. */
    public sealed interface Parsed {

        /** A guard. */
        record Understood(Guard guard) implements Parsed {}

        /** No guard, and why not. */
        record Faulty(List<Fault> faults) implements Parsed {

            /** Keeps its own copy of the list. */
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Something wrong at a column, counted from 1, said in French and in English. */
    public record Fault(int column, String french, String english) {}

    /** Reads a guard such as {@code clarte >= 1 and not (part_reconnue or elan < 0)}. */
    public static Parsed parse(String written) {
        GuardParser parser = new GuardParser(written);
        Guard guard = parser.any();
        parser.nothingLeft();
        return parser.faults.isEmpty() ? new Parsed.Understood(guard) : new Parsed.Faulty(parser.faults);
    }

    private Guard any() {
        List<Guard> parts = new ArrayList<>(List.of(all()));
        while (tokens.take("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Guard all() {
        List<Guard> parts = new ArrayList<>(List.of(one()));
        while (tokens.take("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Guard one() {
        depth++;
        try {
            return depth > DEEPEST ? tooDeep() : negatedOrPlain();
        } finally {
            depth--;
        }
    }

    private Guard tooDeep() {
        fault(tokens.peek(), "Cette condition est trop imbriquée.", "This guard is nested too deeply.");
        tokens.skipAll();
        return Guard.always();
    }

    private Guard negatedOrPlain() {
        if (tokens.take("not")) {
            return new Not(one());
        }
        if (tokens.take("(")) {
            return bracketed();
        }
        return comparisonOrFlag();
    }

    private Guard bracketed() {
        Guard inner = any();
        if (!tokens.take(")")) {
            fault(tokens.peek(), "Il manque une parenthèse fermante.", "A closing parenthesis is missing.");
        }
        return inner;
    }

    private Guard comparisonOrFlag() {
        Token name = tokens.next();
        if (name.kind() != Kind.NAME) {
            fault(name, "On attend ici une variable ou un drapeau.", "A variable or a flag is expected here.");
            return Guard.always();
        }
        Optional<Relation> relation = tokens.takeRelation();
        if (relation.isEmpty()) {
            return new Flag(name.text());
        }
        return new Compare(name.text(), relation.get(), number());
    }

    private int number() {
        Token number = tokens.next();
        if (number.kind() != Kind.NUMBER) {
            fault(number, "On attend ici un nombre entier.", "A whole number is expected here.");
            return 0;
        }
        return Integer.parseInt(number.text());
    }

    private void nothingLeft() {
        Token left = tokens.peek();
        if (left.kind() != Kind.END) {
            fault(left, "« " + left.text() + " » est de trop ici.", "“" + left.text() + "” is too much here.");
        }
    }

    private void fault(Token where, String french, String english) {
        faults.add(new Fault(where.column(), french, english));
    }
}
