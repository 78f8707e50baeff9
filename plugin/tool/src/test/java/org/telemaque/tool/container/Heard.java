package org.telemaque.tool.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.telemaque.tool.foundation.event.LearningEvent;

/** Remembers every event, and whether it was told inside a running transaction. */
@ApplicationScoped
public class Heard {

    private final List<LearningEvent> events = new CopyOnWriteArrayList<>();
    private final List<LearningEvent> outside = new CopyOnWriteArrayList<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    void hear(@Observes LearningEvent event) {
        events.add(event);
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            outside.add(event);
        }
    }

    List<LearningEvent> of(UUID person) {
        return about(person, events);
    }

    private static List<LearningEvent> about(UUID person, List<LearningEvent> heard) {
        return heard.stream()
                .filter(event -> event.what().learner().person().equals(person))
                .toList();
    }

    <T extends LearningEvent> List<T> of(UUID person, Class<T> kind) {
        return of(person).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<LearningEvent> outside(UUID person) {
        return about(person, outside);
    }
}
