package org.telemaque.tool.door.player;

import java.util.List;
import java.util.stream.Stream;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.QuizResult;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;
import org.telemaque.tool.foundation.part.Calibration;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.learning.QuizVisit.Begun;
import org.telemaque.tool.workshop.learning.Work;

/** What a finished quiz showed, ready to be shown. */
final class Results {
    private final Here here;
    private final Player player;

    Results(Here here, Player player) {
        this.here = here;
        this.player = player;
    }

    ResultPage page(Begun begun) {
        QuizResult result = begun.result();
        boolean passed = result.judgement() == QuizResult.Judgement.PASSED;
        return new ResultPage(
                here.frame().under(player.origin()),
                begun.quiz().texts().title(here.language()).words(),
                new ResultPage.Tally(result.right(), result.answered()),
                verdict(result),
                best(begun, result),
                tries(begun, result),
                passed,
                said(begun.quiz().texts(), "after"),
                calibration(result),
                begun.drawn().stream()
                        .flatMap(question -> line(begun, question.slug()))
                        .toList(),
                reading(begun, result),
                player.form(Player.quizPath(begun.quiz().slug()) + "/begin"),
                new Link(
                        here.words().say("player.go.on", player.origin().label()),
                        player.origin().href()));
    }

    private String verdict(QuizResult result) {
        return here.words()
                .say(
                        switch (result.judgement()) {
                            case PASSED -> "player.verdict.passed";
                            case FAILED -> "player.verdict.failed";
                            case NOT_JUDGED -> "player.verdict.none";
                        });
    }

    private String best(Begun begun, QuizResult result) {
        return begun.best()
                .map(before -> here.words()
                        .say(
                                result.share().compareTo(before.share()) > 0 ? "player.best.now" : "player.best.before",
                                before.right(),
                                before.answered()))
                .orElse("");
    }

    private List<ResultPage.Try> tries(Begun begun, QuizResult result) {
        return begun.first().stream()
                .flatMap(first -> Stream.of(
                        attempt("player.try.first", first),
                        attempt("player.try.best", best(begun.best().orElse(first), result)),
                        attempt("player.try.this", result)))
                .toList();
    }

    private static QuizResult best(QuizResult before, QuizResult now) {
        return now.share().compareTo(before.share()) > 0 ? now : before;
    }

    private ResultPage.Try attempt(String key, QuizResult result) {
        return new ResultPage.Try(here.words().say(key), new ResultPage.Tally(result.right(), result.answered()));
    }

    private Calibration calibration(QuizResult result) {
        return new Calibration(result.bands().stream()
                .map(band -> new Calibration.Level(
                        here.words().say("part.confidence." + band.confidence().degree()),
                        least(band.confidence()),
                        most(band.confidence()),
                        band.tally().answered(),
                        band.tally().right()))
                .toList());
    }

    /** Of two answers, a guess is right half the time; being certain should rarely be wrong. */
    private static int least(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> 85;
            case FAIRLY_SURE -> 60;
            default -> 35;
        };
    }

    private static int most(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> 100;
            case FAIRLY_SURE -> 85;
            default -> 65;
        };
    }

    private Stream<ResultPage.Line> line(Begun begun, String slug) {
        Work.Given given = begun.work().given().get(slug);
        return given == null
                ? Stream.of()
                : Stream.of(new ResultPage.Line(
                        said(given.question().texts(), "statement"),
                        given.mark().correct(),
                        given.confidence().degree(),
                        said(given.question().texts(), "so")));
    }

    private List<Link> reading(Begun begun, QuizResult result) {
        return result.readNext().stream()
                .flatMap(lesson -> begun.drawn().stream()
                        .filter(question -> question.lesson().equals(lesson))
                        .limit(1)
                        .flatMap(question -> player.more(question).stream()))
                .map(more -> new Link(more.label(), more.href()))
                .toList();
    }

    private String said(Texts texts, String key) {
        return texts.find(key, here.language()).map(Phrase::words).orElse("");
    }
}
