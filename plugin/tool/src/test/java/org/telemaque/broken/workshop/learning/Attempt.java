package org.telemaque.broken.workshop.learning;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import javax.management.MBeanServer;
import org.telemaque.broken.door.player.PlayerResource;
import org.telemaque.broken.foundation.event.LearningEvent;
import org.telemaque.broken.spec.Word;

/** Everything that the house forbids, in one class. */
@Entity
public class Attempt {

    Optional<String> field = Optional.empty();
    EntityManager rows;
    Event<String> somethingElse;
    PlayerResource door;
    Word word;
    MBeanServer foreign;

    void parameter(Optional<String> given) {
        System.out.println(given.isPresent());
        Logger.getLogger(UUID.randomUUID() + "" + Instant.now()).info("no");
    }

    @GET
    public String rest() {
        return "no";
    }

    void hears(@Observes LearningEvent event) {
        System.err.println(event);
    }
}
