package org.telemaque.courseware.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.quiz.Question.MythQuestion;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.text.Language;

/** W16 to W20: claims give nothing away by number, length, absolute words, negations or repetition. */
final class ClaimsCheck implements Check {

    private static final int ENOUGH = 10;
    private static final int LONGEST_CLAIM = 110;
    private static final double NEARLY_SAME = 0.8;

    private static final Map<Language, Pattern> ABSOLUTE = Map.of(
            Language.FRENCH,
            words("toujours|jamais|rien|tous|toutes|aucune?|forcément|systématiquement|uniquement|impossible"),
            Language.ENGLISH,
            words("always|never|nothing|all|every|none|only|impossible|everyone|nobody|necessarily"));

    private static final Map<Language, Pattern> NEGATION = Map.of(
            Language.FRENCH,
            Pattern.compile("(?<!\\p{L})(n[’']|ne\\s)|(?<!\\p{L})sans(?!\\p{L})", Pattern.CASE_INSENSITIVE),
            Language.ENGLISH,
            Pattern.compile("\\b(not|never|no|without|cannot)\\b|n[’']t\\b", Pattern.CASE_INSENSITIVE));

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public void check(Draft draft, Findings findings) {
        List<MythQuestion> claims = draft.pack().contents().questions().values().stream()
                .filter(MythQuestion.class::isInstance)
                .map(MythQuestion.class::cast)
                .toList();
        for (Language language : draft.pack().manifest().languages()) {
            claims.forEach(claim -> wording(claim, language, findings));
            draft.pack().contents().quizzes().values().forEach(quiz -> balance(quiz, language, findings));
        }
        twins(claims, findings);
    }

    private static void wording(MythQuestion claim, Language language, Findings findings) {
        String words = statement(claim, language);
        Spot spot = new Spot(Files.base(claim) + "strings." + language + ".yaml", 1);
        var absolute = ABSOLUTE.getOrDefault(language, words("-")).matcher(words);
        if (absolute.find()) {
            String word = absolute.group();
            findings.add(Rule.W18, spot, "Mot absolu : « " + word + " ».", "Absolute word: “" + word + "”.");
        }
        if (NEGATION.getOrDefault(language, words("-")).matcher(words).results().count() > 1) {
            findings.add(Rule.W19, spot, "Deux négations dans une affirmation.", "Two negations in one claim.");
        }
        if (words.length() > LONGEST_CLAIM) {
            String most = String.valueOf(LONGEST_CLAIM);
            findings.add(Rule.W17, spot, "Plus de " + most + " caractères.", "More than " + most + " characters.");
        }
    }

    private static String statement(MythQuestion claim, Language language) {
        return claim.texts().has("statement", language)
                ? claim.phrase("statement", language).words()
                : "";
    }

    private static void balance(Quiz quiz, Language language, Findings findings) {
        List<MythQuestion> claims = quiz.pool().stream()
                .filter(MythQuestion.class::isInstance)
                .map(MythQuestion.class::cast)
                .toList();
        List<MythQuestion> myths = claims.stream().filter(MythQuestion::myth).toList();
        if (claims.size() < ENOUGH) {
            return;
        }
        Spot spot = new Spot(Files.of(quiz), 0);
        int share = 100 * myths.size() / claims.size();
        if (share < 45 || share > 55) {
            findings.add(Rule.W16, spot, share + " % de mythes.", share + " % of myths.");
        }
        double mythLength = length(myths, language);
        double realityLength =
                length(claims.stream().filter(claim -> !claim.myth()).toList(), language);
        if (Math.abs(mythLength - realityLength) > 0.1 * Math.max(mythLength, realityLength)) {
            String gap = Math.round(mythLength) + " / " + Math.round(realityLength) + " (" + language + ")";
            findings.add(
                    Rule.W17,
                    spot,
                    "Longueurs moyennes mythe / réalité : " + gap,
                    "Mean lengths myth / reality: " + gap);
        }
    }

    private static double length(List<MythQuestion> claims, Language language) {
        return claims.stream()
                .mapToInt(claim -> statement(claim, language).length())
                .average()
                .orElse(0);
    }

    private static void twins(List<MythQuestion> claims, Findings findings) {
        List<Set<String>> words = claims.stream()
                .map(claim -> Words.set(statement(claim, Language.FRENCH)))
                .toList();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (likeness(words.get(i), words.get(j)) >= NEARLY_SAME) {
                    String other = claims.get(i).slug();
                    findings.add(
                            Rule.W20,
                            new Spot(Files.of(claims.get(j)), 0),
                            "Presque la même affirmation que « " + other + " ».",
                            "Nearly the same claim as “" + other + "”.");
                }
            }
        }
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }
}
