package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which courier goes to which target today. */
@ApplicationScoped
class Routes {

    private final Instance<Courier> couriers;
    private final Instance<Fleet> fleets;

    @Inject
    Routes(@Any Instance<Courier> couriers, @Any Instance<Fleet> fleets) {
        this.couriers = couriers;
        this.fleets = fleets;
    }

    @SuppressWarnings("NullAway")
    Routes() {
        this(null, null); // the container's proxy never uses it
    }

    /** The couriers whose targets are always there. */
    List<Courier> fixed() {
        return couriers.stream().toList();
    }

    /** The courier of a fleet to a target; none when no fleet goes there, or no longer. */
    Optional<Courier> ofAFleet(String target) {
        return fleets.stream().flatMap(fleet -> fleet.courier(target).stream()).findFirst();
    }

    /** Whether anybody carries to a target. */
    boolean leadTo(String target) {
        Stream<String> always = couriers.stream().map(Courier::target);
        return always.anyMatch(target::equals) || ofAFleet(target).isPresent();
    }
}
