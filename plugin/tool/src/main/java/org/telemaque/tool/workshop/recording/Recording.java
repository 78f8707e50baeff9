package org.telemaque.tool.workshop.recording;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.delivery.Distribution;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Statement;

/** Listens to learning, and sends what it says inside the same transaction. */
@ApplicationScoped
public class Recording {

    private final Composer composer;
    private final Namespace namespace;
    private final Distribution distribution;
    private final Counters counters;

    @Inject
    Recording(Composer composer, Namespace namespace, Distribution distribution, Counters counters) {
        this.composer = composer;
        this.namespace = namespace;
        this.distribution = distribution;
        this.counters = counters;
    }

    @SuppressWarnings("NullAway")
    Recording() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    void hear(@Observes @Priority(1000) LearningEvent event) {
        count(event);
        composer.compose(event).forEach(statement -> put(statement, event.what().learner()));
    }

    private void count(LearningEvent event) {
        if (event instanceof LearningEvent.QuestionAnswered) {
            counters.count(Figure.ANSWERS, Word.QUESTION);
        } else if (event instanceof LearningEvent.DecisionTaken) {
            counters.count(Figure.ANSWERS, Word.DECISION);
        }
    }

    private void put(Statement statement, Learner learner) {
        namespace.speak();
        distribution.send(
                statement.id().orElseThrow(),
                learner.tenant(),
                learner.account().toString(),
                StatementWriter.text(statement));
    }
}
