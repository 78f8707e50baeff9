package org.telemaque.tool.door.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.tool.door.targets.TargetsPage.Store;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Outbox.Standing;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.delivery.Distribution;
import org.telemaque.tool.workshop.delivery.History;
import org.telemaque.tool.workshop.delivery.Target;
import org.telemaque.tool.workshop.delivery.Targets;

/** Gathers how it stands with every record store. */
@ApplicationScoped
class Stores {
    private final Targets targets;
    private final Outbox outbox;
    private final History history;

    @Inject
    Stores(Targets targets, Outbox outbox, History history) {
        this.targets = targets;
        this.outbox = outbox;
        this.history = history;
    }

    @SuppressWarnings("NullAway")
    Stores() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The store elsewhere of this name in the outbox. */
    Optional<Target> find(String id) {
        return targets.all().stream().filter(target -> target.id().equals(id)).findFirst();
    }

    List<Store> all(Words words, Function<Instant, String> clock) {
        Map<String, Standing> standings =
                outbox.standings().stream().collect(Collectors.toMap(Standing::target, Function.identity()));
        Map<String, History.Progress> histories =
                history.all().stream().collect(Collectors.toMap(History.Progress::target, Function.identity()));
        Store own = store(Distribution.OWN, words.say("targets.own"), standings, clock);
        return Stream.concat(
                        Stream.of(own),
                        targets.all().stream()
                                .map(target ->
                                        elsewhere(target, store(target.id(), target.name(), standings, clock), words))
                                .map(store -> told(store, histories, words, clock)))
                .toList();
    }

    private static Store store(
            String id, String name, Map<String, Standing> standings, Function<Instant, String> clock) {
        Standing none = new Standing(id, Outbox.Pause.NO, "", 0, 0, Instant.EPOCH);
        Standing standing = standings.getOrDefault(id, none);
        return new Store(
                id,
                name,
                "",
                "",
                state(standing),
                standing.reason(),
                standing.waiting(),
                standing.dead(),
                standing.lastSent().equals(Instant.EPOCH) ? "" : clock.apply(standing.lastSent()),
                "");
    }

    private static String state(Standing standing) {
        if (standing.pause() != Outbox.Pause.NO) {
            return standing.pause().name();
        }
        return standing.reason().isEmpty() ? "WORKS" : "FAILS";
    }

    private static Store elsewhere(Target target, Store store, Words words) {
        String tenants = target.tenants().isEmpty()
                ? words.say("targets.all")
                : String.join(", ", target.tenants().stream().sorted().toList());
        return new Store(
                store.target(),
                store.name(),
                target.endpoint().toString(),
                tenants + " · " + words.say(target.hasPseudonyms() ? "targets.pseudonym" : "targets.account"),
                store.state(),
                store.reason(),
                store.waiting(),
                store.dead(),
                store.last(),
                "");
    }

    private static Store told(
            Store store, Map<String, History.Progress> histories, Words words, Function<Instant, String> clock) {
        History.Progress progress = histories.get(store.target());
        return progress == null
                ? store
                : new Store(
                        store.target(),
                        store.name(),
                        store.address(),
                        store.facts(),
                        store.state(),
                        store.reason(),
                        store.waiting(),
                        store.dead(),
                        store.last(),
                        words.say(
                                progress.stage() == History.Stage.DONE
                                        ? "targets.history.done"
                                        : "targets.history.running",
                                words.number(progress.looked()),
                                words.number(progress.put()),
                                clock.apply(progress.moved())));
    }
}
