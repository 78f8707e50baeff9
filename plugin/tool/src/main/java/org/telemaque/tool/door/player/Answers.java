package org.telemaque.tool.door.player;

import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.quiz.Answer;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.part.Asked.Feedback;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.learning.Work;

/** Puts questions on the screen: open, or with what is to be said about an answer. */
final class Answers {
    private final Words words;
    private final Controls controls;
    private final Language language;

    Answers(Words words) {
        this.words = words;
        this.controls = new Controls(words);
        this.language = Language.of(words.language().tag());
    }

    /** Shows a question that waits for an answer. */
    Asked open(Question question, Controls.Draft draft, Form form) {
        return new Asked(
                question.slug(),
                said(question, "statement"),
                controls.open(question, draft),
                question.asksConfidence() ? 0 : -1,
                form,
                Feedback.NONE,
                false);
    }

    /** Shows a question with its answer and feedback; {@code read} is where to read more. */
    Asked closed(Work.Given given, boolean fresh, List<Asked.More> read) {
        Question question = given.question();
        Answer answer = given.answer();
        return new Asked(
                question.slug(),
                said(question, "statement"),
                controls.closed(question, given.response(), answer.mark()),
                question.asksConfidence() ? answer.confidence().degree() : -1,
                Form.NONE,
                feedback(question, answer, read),
                fresh);
    }

    private Feedback feedback(Question question, Answer answer, List<Asked.More> read) {
        boolean right = answer.mark().correct();
        boolean own = question instanceof Question.ShortAnswer;
        boolean myth = question instanceof Question.MythQuestion claim && claim.myth();
        return new Feedback(
                own ? "noted" : right ? "right" : "missed",
                title(question, answer),
                certainty(answer),
                myth && !right ? said(question, "statement") : "",
                right ? "" : said(question, "tempting"),
                said(question, "so"),
                doing(question, right),
                right ? List.of() : read);
    }

    /** Of a myth one does something instead; what is true is put into practice. */
    private Asked.Doing doing(Question question, boolean right) {
        boolean rather = question instanceof Question.MythQuestion claim ? claim.myth() : !right;
        return new Asked.Doing(words.say(rather ? "part.instead" : "part.practice"), said(question, "instead"));
    }

    private String title(Question question, Answer answer) {
        boolean right = answer.mark().correct();
        if (question instanceof Question.ShortAnswer) {
            return words.say("player.noted");
        } else if (question instanceof Question.MythQuestion claim) {
            return words.say("player." + claim.key() + (right ? ".right" : ".missed"));
        }
        boolean partly = answer.mark().scaled().percent() > 0;
        return words.say(right ? "player.right" : partly ? "player.partly" : "player.missed");
    }

    private String certainty(Answer answer) {
        if (answer.certainAndWrong()) {
            return words.say("player.certain.wrong");
        }
        boolean lucky = answer.mark().correct() && answer.confidence() == Confidence.GUESS;
        return lucky ? words.say("player.guess.right") : "";
    }

    private String said(Question question, String key) {
        Optional<Phrase> phrase = question.texts().find(key, language);
        return phrase.map(Phrase::words).orElse("");
    }
}
