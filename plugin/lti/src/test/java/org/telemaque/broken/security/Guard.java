package org.telemaque.broken.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.telemaque.broken.message.Believer;

/** A specimen: it takes its own time and chance, prints, logs and is injected. */
public class Guard {
    @Inject
    public Believer believer;

    public Optional<String> nothing = Optional.empty();

    public Instant time() {
        Logger.getLogger("guard").info(UUID.randomUUID().toString());
        System.out.println("now");
        return Instant.now();
    }

    public void take(Optional<String> perhaps) {}
}
