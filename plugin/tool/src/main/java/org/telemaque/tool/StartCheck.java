package org.telemaque.tool;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.workshop.delivery.Targets;

/** Stops a start whose settings contradict what the database keeps, or whose files of record stores are wrong. */
@ApplicationScoped
public class StartCheck {
    /** The launcher of the packaged server reads this property, tells the operator its sentence and ends the process. */
    private static final String REFUSAL = "telemaque.refusal";

    private static final Duration LAUNCHERS_TURN = Duration.ofSeconds(3);

    private final Namespace namespace;
    private final Targets targets;

    @Inject
    StartCheck(Namespace namespace, Targets targets) {
        this.namespace = namespace;
        this.targets = targets;
    }

    @SuppressWarnings("NullAway")
    StartCheck() {
        this(null, null); // the container's proxy never uses it
    }

    void look(@Observes @Priority(15) Startup startup) {
        namespace.refusal().or(targets::refusal).ifPresent(StartCheck::refuse);
    }

    private static void refuse(String sentence) {
        System.setProperty(REFUSAL, sentence);
        try {
            Thread.sleep(LAUNCHERS_TURN.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(sentence);
    }
}
