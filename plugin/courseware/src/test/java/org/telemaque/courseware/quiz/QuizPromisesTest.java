package org.telemaque.courseware.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.courseware.quiz.ParsedResponse.Fault;
import org.telemaque.courseware.quiz.ParsedResponse.NotUnderstood;
import org.telemaque.courseware.quiz.ParsedResponse.Understood;
import org.telemaque.courseware.quiz.Question.Match;
import org.telemaque.courseware.quiz.Question.MultipleChoice;
import org.telemaque.courseware.quiz.Question.MythQuestion;
import org.telemaque.courseware.quiz.Question.Numeric;
import org.telemaque.courseware.quiz.Question.Order;
import org.telemaque.courseware.quiz.Question.ShortAnswer;
import org.telemaque.courseware.quiz.Question.SingleChoice;
import org.telemaque.courseware.quiz.Question.Sort;
import org.telemaque.courseware.quiz.Quiz.Pass;
import org.telemaque.courseware.quiz.Quiz.Purpose;
import org.telemaque.courseware.quiz.QuizResult.Judgement;
import org.telemaque.courseware.quiz.Response.Chosen;
import org.telemaque.courseware.quiz.Response.Written;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.text.Version;

class QuizPromisesTest {

    private static final List<String> ABC = List.of("a", "b", "c", "d");

    private static Item item(String slug, String competency, String lesson) {
        Item.About about = new Item.About(competency, "roles", lesson, List.of(), new Item.Trial(false, ""));
        return new Item(new Imprint(slug, new Version(0, 1, 0), Texts.NONE), about);
    }

    private static Item item(String slug) {
        return item(slug, "ecoute", "c/" + slug);
    }

    private static final List<Question> ALL = List.of(
            new MythQuestion(item("myth"), true),
            new SingleChoice(item("single"), ABC, "b"),
            new MultipleChoice(item("multiple"), ABC, Set.of("a", "c")),
            new Match(item("match"), ABC, List.of("x", "y"), Map.of("a", "x", "b", "x", "c", "y", "d", "y")),
            new Order(item("order"), ABC),
            new Sort(item("sort"), ABC, List.of("x", "y"), Map.of("a", "x", "b", "x", "c", "y", "d", "y")),
            new Numeric(item("numeric"), new BigDecimal("9.5"), new BigDecimal("10")),
            new ShortAnswer(item("short"), ABC));

    /** A response of anybody: anything that the question offers, by chance. */
    private static Map<String, List<String>> form(Question question, Random chance) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> places = new ArrayList<>(List.of("1", "2", "3", "4"));
        Collections.shuffle(places, chance);
        switch (question.type()) {
            case "myth" -> fields.put("answer", List.of(chance.nextBoolean() ? "myth" : "reality"));
            case "single" -> fields.put("answer", List.of(ABC.get(chance.nextInt(4))));
            case "multiple" -> fields.put("answer", some(chance));
            case "match", "sort" ->
                ABC.forEach(source -> fields.put("answer." + source, List.of(chance.nextBoolean() ? "x" : "y")));
            case "order" -> ABC.forEach(option -> fields.put("answer." + option, List.of(places.remove(0))));
            case "numeric" -> fields.put("answer", List.of(chance.nextInt(200) / 10 + "," + chance.nextInt(10)));
            default -> {
                fields.put("answer", List.of("mes mots"));
                fields.put("met", some(chance));
            }
        }
        return fields;
    }

    private static List<String> some(Random chance) {
        return ABC.stream().filter(option -> chance.nextBoolean()).toList();
    }

    private static Response response(Question question, Random chance) {
        return ((Understood) ResponseForm.read(question, form(question, chance))).response();
    }

    @Property(tries = 300)
    void markingIsAPureFunctionOfQuestionAndResponse(@ForAll @IntRange(max = 7) int which, @ForAll long seed) {
        Question question = ALL.get(which);
        Mark mark = Marking.mark(question, response(question, new Random(seed)));
        assertThat(Marking.mark(question, response(question, new Random(seed)))).isEqualTo(mark);
        Response foreign = new Written("x", Set.of());
        if (!(question instanceof ShortAnswer)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Marking.mark(question, foreign));
        }
    }

    @Property(tries = 500)
    void aMarkLiesBetweenNothingAndEverythingAndOnlyEverythingIsCorrect(
            @ForAll @IntRange(max = 7) int which, @ForAll long seed) {
        Question question = ALL.get(which);
        Response response = response(question, new Random(seed));
        Mark mark = Marking.mark(question, response);
        assertThat(mark.scaled()).isBetween(Fraction.ZERO, Fraction.ONE);
        assertThat(mark.correct()).isEqualTo(mark.scaled().equals(Fraction.ONE));
        if (!(question instanceof ShortAnswer) && !(question instanceof Numeric)) {
            boolean right = Marking.rightResponses(question).contains(response.canonical());
            assertThat(mark.correct()).isEqualTo(right);
        }
    }

    @ParameterizedTest
    @CsvSource({"a c,1/1", "a,1/2", "a b,0/1", "a b c d,0/1", "'',0/1", "a b c,1/2"})
    void multipleChoiceGivesForRightAndTakesForWrong(String chosen, String share) {
        List<String> options = chosen.isEmpty() ? List.of() : List.of(chosen.split(" "));
        assertThat(Marking.mark(ALL.get(2), new Chosen(options)).scaled()).hasToString(share);
    }

    @ParameterizedTest
    @CsvSource({"9.5,true", "10,true", "'10,0',true", "10.01,false", "9.49,false", "' 1e1',false"})
    void aNumberIsRightWithinItsBoundsExactly(String written, boolean right) {
        ParsedResponse parsed = ResponseForm.read(ALL.get(6), Map.of("answer", List.of(written)));
        assertThat(parsed instanceof Understood understood
                        && Marking.mark(ALL.get(6), understood.response()).correct())
                .isEqualTo(right);
    }

    @Test
    void orderCountsThePairsThatStandTheRightWayRound() {
        Map<String, List<String>> swapped = Map.of(
                "answer.a", List.of("2"), "answer.b", List.of("1"), "answer.c", List.of("3"), "answer.d", List.of("4"));
        Response response = ((Understood) ResponseForm.read(ALL.get(4), swapped)).response();
        assertThat(response.canonical()).isEqualTo("b[,]a[,]c[,]d");
        assertThat(Marking.mark(ALL.get(4), response).scaled()).hasToString("5/6");
    }

    @Property(tries = 500)
    void theCanonicalTextOfAResponseReadsBackAsTheSameResponse(
            @ForAll @IntRange(max = 6) int which, @ForAll long seed) {
        Question question = ALL.get(which);
        Response response = response(question, new Random(seed));
        Response restored = ((Understood) ResponseForm.restore(question, response.canonical())).response();
        assertThat(restored.canonical()).isEqualTo(response.canonical());
        assertThat(Marking.mark(question, restored)).isEqualTo(Marking.mark(question, response));
    }

    @Test
    void theSameSeedDrawsTheSameQuestions() {
        List<Question> pool = pool(30);
        Draw draw = new Draw(12, Map.of());
        assertThat(draw.draw(pool, 7)).isEqualTo(draw.draw(pool, 7)).isNotEqualTo(draw.draw(pool, 8));
    }

    private static List<Question> pool(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> (Question) new MythQuestion(item("q" + i, "k" + i % 5, ""), i % 2 == 0))
                .toList();
    }

    @Property(tries = 200)
    void aDrawRepeatsNoQuestionAndGivesEachCompetencyItsLeast(
            @ForAll @IntRange(max = 40) int count, @ForAll @IntRange(max = 5) int least, @ForAll long seed) {
        List<Question> pool = pool(30);
        List<Question> drawn = new Draw(count, Map.of("k1", least, "k3", least)).draw(pool, seed);
        assertThat(drawn).doesNotHaveDuplicates().isSubsetOf(pool);
        assertThat(drawn.size()).isEqualTo(Math.max(count == 0 ? 30 : Math.min(count, 30), 2 * least));
        assertThat(drawn)
                .filteredOn(question -> question.competency().equals("k3"))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void aResponseThatTheQuestionDoesNotOfferIsNotUnderstoodNeverMarked() {
        assertThat(ResponseForm.read(ALL.get(0), Map.of("answer", List.of("maybe"))))
                .isEqualTo(no(Fault.NOT_OFFERED));
        assertThat(ResponseForm.read(ALL.get(1), Map.of())).isEqualTo(no(Fault.INCOMPLETE));
        assertThat(ResponseForm.read(ALL.get(1), Map.of("answer", List.of("a", "b"))))
                .isEqualTo(no(Fault.INCOMPLETE));
        assertThat(ResponseForm.read(ALL.get(2), Map.of("answer", List.of("z"))))
                .isEqualTo(no(Fault.NOT_OFFERED));
        assertThat(ResponseForm.read(ALL.get(3), Map.of("answer.a", List.of("x"))))
                .isEqualTo(no(Fault.INCOMPLETE));
        assertThat(ResponseForm.read(ALL.get(4), places("1", "1", "2", "3"))).isEqualTo(no(Fault.SAME_PLACE));
        assertThat(ResponseForm.read(ALL.get(4), places("1", "2", "3", "9"))).isEqualTo(no(Fault.NOT_OFFERED));
        assertThat(ResponseForm.read(ALL.get(6), Map.of("answer", List.of("dix"))))
                .isEqualTo(no(Fault.NOT_A_NUMBER));
        assertThat(ResponseForm.read(ALL.get(6), Map.of("answer", List.of("1e999999999"))))
                .isEqualTo(no(Fault.NOT_A_NUMBER));
        assertThat(ResponseForm.read(ALL.get(7), Map.of("answer", List.of("x".repeat(4001)))))
                .isEqualTo(no(Fault.TOO_LONG));
        assertThat(ResponseForm.read(ALL.get(7), Map.of("answer", List.of("x"), "met", List.of("z"))))
                .isEqualTo(no(Fault.NOT_OFFERED));
    }

    private static Map<String, List<String>> places(String... places) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        IntStream.range(0, 4).forEach(i -> fields.put("answer." + ABC.get(i), List.of(places[i])));
        return fields;
    }

    private static ParsedResponse no(Fault fault) {
        return new NotUnderstood(fault);
    }

    @Test
    void confidenceNeverChangesAMark() {
        Mark mark = Marking.mark(ALL.get(0), new Chosen(List.of("myth")));
        Quiz quiz = quiz(new Pass.None(), ALL.subList(0, 1));
        for (int degree = 0; degree <= 3; degree++) {
            Answer answer = new Answer(ALL.get(0), mark, Confidence.of(degree));
            assertThat(QuizResult.of(quiz, List.of(answer)).share()).isEqualTo(Fraction.ONE);
        }
        assertThat(Confidence.CERTAIN.certaintyMark(true)).isEqualTo(3);
        assertThat(Confidence.CERTAIN.certaintyMark(false)).isEqualTo(-6);
        assertThat(Confidence.GUESS.certaintyMark(false)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Confidence.of(4));
    }

    private static Quiz quiz(Pass pass, List<Question> pool) {
        Imprint imprint = new Imprint("tout", new Version(0, 1, 0), Texts.NONE);
        return new Quiz(imprint, Purpose.SET, pool, new Quiz.Rules(Draw.ALL, pass));
    }

    @Test
    void whatWasCertainAndWrongIsReadAboutFirst() {
        Mark right = new Mark(true, Fraction.ONE);
        Mark wrong = new Mark(false, Fraction.ZERO);
        List<Answer> answers = List.of(
                new Answer(new MythQuestion(item("un"), true), wrong, Confidence.GUESS),
                new Answer(new MythQuestion(item("deux"), true), right, Confidence.CERTAIN),
                new Answer(new MythQuestion(item("trois"), true), wrong, Confidence.CERTAIN));
        QuizResult result = QuizResult.of(quiz(new Pass.At(3, 34), List.of()), answers);
        assertThat(result.readNext()).containsExactly("c/trois", "c/un");
        assertThat(result.judgement()).isEqualTo(Judgement.FAILED);
        assertThat(result.bands().get(2).tally()).isEqualTo(new QuizResult.Tally(2, 1));
        assertThat(QuizResult.of(quiz(new Pass.At(3, 33), List.of()), answers).judgement())
                .isEqualTo(Judgement.PASSED);
        assertThat(QuizResult.of(quiz(new Pass.At(4, 33), List.of()), answers).judgement())
                .isEqualTo(Judgement.FAILED);
    }

    @Test
    void ownWordsHaveNoCanonicalText() {
        Response response = response(ALL.get(7), new Random(1));
        assertThat(response).isInstanceOf(Written.class);
        assertThat(response.canonical()).doesNotContain("mots");
        assertThat(Marking.rightResponses(ALL.get(7))).isEmpty();
    }

    @Test
    void fractionsAreExactAndRoundedDownOnlyToBeShown() {
        assertThat(new Fraction(2, 6)).isEqualTo(new Fraction(1, 3));
        assertThat(Fraction.of(799, 1000).percent()).isEqualTo(79);
        assertThat(Fraction.of(799, 1000).reaches(80)).isFalse();
        assertThat(new Fraction(1, 3).toBigDecimal(4)).isEqualTo(new BigDecimal("0.3333"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, 0));
    }
}
