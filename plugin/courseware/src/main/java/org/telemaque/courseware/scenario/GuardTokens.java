package org.telemaque.courseware.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telemaque.courseware.scenario.Guard.Relation;
import org.telemaque.courseware.scenario.GuardParser.Fault;

/** The words of a guard, one after the other; a character that belongs to none is a fault. */
final class GuardTokens {

    private static final Pattern WORD = Pattern.compile(
            "(?<space>\\s+)|(?<name>[a-z][a-z0-9_]*)|(?<number>-?\\d{1,6})|(?<sign>==|!=|<=|>=|<|>|\\(|\\))|(?<other>.)",
            Pattern.DOTALL);
    private static final Set<String> KEYWORDS = Set.of("and", "or", "not");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    enum Kind {
        NAME,
        NUMBER,
        SIGN,
        END
    }

    record Token(Kind kind, String text, int column) {}

    GuardTokens(String written, List<Fault> faults) {
        Matcher words = WORD.matcher(written);
        while (words.find()) {
            read(words, faults);
        }
        tokens.add(new Token(Kind.END, "", written.length() + 1));
    }

    private void read(Matcher words, List<Fault> faults) {
        String text = words.group();
        int column = words.start() + 1;
        if (words.group("other") != null) {
            faults.add(new Fault(
                    column,
                    "Le caractère « " + text + " » n’a pas sa place ici.",
                    "The character “" + text + "” has no place here."));
        } else if (words.group("space") == null) {
            tokens.add(new Token(kind(words), text, column));
        }
    }

    private static Kind kind(Matcher words) {
        if (words.group("number") != null) {
            return Kind.NUMBER;
        }
        return words.group("name") != null && !KEYWORDS.contains(words.group()) ? Kind.NAME : Kind.SIGN;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    boolean take(String sign) {
        boolean found = peek().kind() == Kind.SIGN && peek().text().equals(sign);
        if (found) {
            next++;
        }
        return found;
    }

    Optional<Relation> takeRelation() {
        return Arrays.stream(Relation.values())
                .filter(relation -> take(relation.sign()))
                .findFirst();
    }

    void skipAll() {
        next = tokens.size() - 1;
    }
}
