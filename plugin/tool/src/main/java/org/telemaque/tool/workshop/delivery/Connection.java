package org.telemaque.tool.workshop.delivery;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telemaque.lti.transport.Call;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.xapi.document.TokenLogin;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.store.HttpRecordStore;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.store.LrsTarget;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.value.XapiVersion;

/** The way to one store elsewhere; the edition is agreed upon at the first call that it answers, and now and then anew. */
final class Connection implements AutoCloseable {
    private static final Duration AGREED = Duration.ofMinutes(15);

    private final Target target;
    private final GuardedClient client;
    private final Clock clock;
    private final Login login;
    private volatile @Nullable Agreement agreed;

    /** The edition that was agreed upon, and until when: a store may be renewed, and speak another then. */
    private record Agreement(XapiVersion edition, Instant end) {}

    /** What came of knocking. */
    sealed interface Door {
        /** The store can be asked, in this edition. */
        record Open(RecordStore store, XapiVersion edition) implements Door {}

        /** It cannot, and why. */
        record Closed(Delivery why) implements Door {}
    }

    Connection(Target target, GuardedClient client, Clock clock) {
        this.target = target;
        this.client = client;
        this.clock = clock;
        this.login = login();
    }

    private Login login() {
        if (target.entry() instanceof Target.Entry.Token token) {
            Login own = Login.basic(token.client(), token.secret());
            return new TokenLogin(token.server(), own, token.scope(), new GuardedHttp(client), clock);
        }
        Target.Entry.Pair pair = (Target.Entry.Pair) target.entry();
        return Login.basic(pair.key(), pair.secret());
    }

    Target target() {
        return target;
    }

    /** Asks what the store speaks, unless that is known; one that does not say is spoken to as the file allows. */
    Door knock() {
        Agreement known = agreed;
        if (known != null && clock.instant().isBefore(known.end())) {
            return open(known.edition());
        }
        return client.send(Call.get(about(), "application/json").with("X-Experience-API-Version", lowest().number()))
                        instanceof GuardedClient.Answer answer
                ? agree(answer)
                : new Door.Closed(new Delivery.Later("No answer from " + about(), Duration.ZERO));
    }

    private Door agree(GuardedClient.Answer answer) {
        List<XapiVersion> offered = answer.isSuccess() ? versions(answer.body()) : List.of();
        if (offered.isEmpty()) {
            return open(lowest());
        }
        Optional<XapiVersion> best =
                offered.stream().filter(target.editions()::contains).max(Comparator.naturalOrder());
        Instant end = clock.instant().plus(AGREED);
        best.ifPresent(edition -> agreed = new Agreement(edition, end));
        return best.<Door>map(this::open)
                .orElseGet(() -> new Door.Closed(
                        new Delivery.Denied("it speaks xAPI " + offered + ", but its file says " + target.editions())));
    }

    private XapiVersion lowest() {
        return target.editions().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private URI about() {
        return URI.create(target.endpoint().toString().replaceFirst("/*$", "/about"));
    }

    private Door open(XapiVersion edition) {
        LrsTarget there = new LrsTarget(target.endpoint(), "", "", edition);
        return new Door.Open(new HttpRecordStore(there, login, new GuardedHttp(client), clock), edition);
    }

    private static List<XapiVersion> versions(String about) {
        return StrictJson.parse(about) instanceof StrictJson.Parsed.Value value
                        && value.json() instanceof JsonObject object
                        && object.get("version") instanceof JsonArray versions
                ? versions.stream()
                        .filter(JsonString.class::isInstance)
                        .flatMap(text -> XapiVersion.asked(((JsonString) text).getString()).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    @Override
    public void close() {
        client.close();
    }
}
