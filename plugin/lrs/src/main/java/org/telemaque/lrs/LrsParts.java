package org.telemaque.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.telemaque.lrs.access.Credentials;
import org.telemaque.lrs.access.CredentialsFile;
import org.telemaque.lrs.access.Gate;
import org.telemaque.lrs.access.KeyRing;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.lrs.document.Documents;
import org.telemaque.lrs.embedded.EmbeddedAdministration;
import org.telemaque.lrs.embedded.EmbeddedRecordStore;
import org.telemaque.lrs.protocol.DefaultEdition;
import org.telemaque.lrs.protocol.PublicPath;
import org.telemaque.lrs.protocol.References;
import org.telemaque.lrs.resource.DocumentDoor;
import org.telemaque.lrs.resource.StatementAnswers;
import org.telemaque.lrs.statement.StatementEraser;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.StoreAdministration;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.XapiVersion;

/** Puts the parts of the store together; time comes from the house when it keeps its own. */
@ApplicationScoped
public class LrsParts {
    private static final String KEY = "telemaque.lrs.key";
    private static final String SECRET = "telemaque.lrs.secret";
    private static final String DEFAULT_VERSION = "telemaque.lrs.default.version";

    private final Config config;
    private final SecureRandom chance = new SecureRandom();

    /** For the container. */
    @Inject
    public LrsParts(Config config) {
        this.config = config;
    }

    @SuppressWarnings("NullAway")
    LrsParts() {
        this(null); // the container's proxy never uses it
    }

    /** The moments of storing. */
    @Produces
    @Singleton
    public Ticks ticks(Transaction transaction, Instance<Clock> clocks) {
        return Ticks.after(transaction, clock(clocks));
    }

    /** What is known of activities. */
    @Produces
    @Singleton
    public KnownActivities activities(Transaction transaction) {
        return new KnownActivities(transaction);
    }

    /** What writes statements. */
    @Produces
    @Singleton
    public StatementKeeper keeper(Ticks ticks, KnownActivities activities) {
        return new StatementKeeper(ticks, UUID::randomUUID, activities);
    }

    /** What removes statements. */
    @Produces
    @Singleton
    public StatementEraser eraser(Transaction transaction, Ticks ticks) {
        return new StatementEraser(transaction, ticks);
    }

    /** What reads statements. */
    @Produces
    @Singleton
    public StatementFinder finder(Transaction transaction, Ticks ticks) {
        return new StatementFinder(transaction, ticks);
    }

    /** What answers with statements. */
    @Produces
    @Singleton
    public StatementAnswers answers(StatementFinder finder, KnownActivities activities, PublicPath path) {
        return new StatementAnswers(finder, activities, path, UUID::randomUUID);
    }

    /** The documents. */
    @Produces
    @Singleton
    public Documents documents(Transaction transaction, Instance<Clock> clocks) {
        return new Documents(transaction, clock(clocks));
    }

    /** The door to the documents. */
    @Produces
    @Singleton
    public DocumentDoor door(Documents documents) {
        return new DocumentDoor(documents);
    }

    /** The credentials of tenants. */
    @Produces
    @Singleton
    public KeyRing keys(Transaction transaction, Instance<Clock> clocks) {
        return new KeyRing(transaction, clock(clocks), chance);
    }

    /** Who is let in. */
    @Produces
    @Singleton
    public Gate gate(KeyRing keys) {
        return new Gate(credentials(), Iri.of(base().resolve("xapi").toString()), keys);
    }

    /** Where the store is seen from outside. */
    @Produces
    @Singleton
    public PublicPath path() {
        return new PublicPath(base());
    }

    /** By which edition a request is answered that asks for none of ours. */
    @Produces
    @Singleton
    public DefaultEdition edition() {
        String said = said(DEFAULT_VERSION).orElse(XapiVersion.V1_0_3.number());
        return Arrays.stream(XapiVersion.values())
                .filter(version -> version.number().equals(said))
                .findFirst()
                .map(DefaultEdition::new)
                .orElseThrow(() ->
                        new IllegalStateException("TELEMAQUE_LRS_DEFAULT_VERSION must be 1.0.3 or 2.0.0, not " + said));
    }

    /** What an answer and the log find each other by. */
    @Produces
    @Singleton
    public References references() {
        return new References(UUID::randomUUID);
    }

    /** The store's door from inside the house. */
    @Produces
    @Singleton
    public RecordStore store(StatementKeeper keeper, StatementFinder finder, Gate gate) {
        return new EmbeddedRecordStore(
                keeper, finder, gate.house().author(), gate.house().reach());
    }

    /** The operator's door from inside the house. */
    @Produces
    @Singleton
    public StoreAdministration administration(StatementEraser eraser, Documents documents, KeyRing keys) {
        return new EmbeddedAdministration(eraser, documents, keys);
    }

    private static Clock clock(Instance<Clock> clocks) {
        return clocks.isResolvable() ? clocks.get() : Clock.systemUTC();
    }

    private Credentials credentials() {
        Optional<String> key = said(KEY);
        Optional<String> secret = said(SECRET);
        if (key.isPresent() != secret.isPresent()) {
            throw new IllegalStateException(
                    "TELEMAQUE_LRS_KEY and TELEMAQUE_LRS_SECRET must be set together or not at all");
        }
        return key.isPresent()
                ? new Credentials(key.get(), secret.orElseThrow())
                : new CredentialsFile(Path.of(said("telemaque.data.dir").orElse("telemaque-data")), chance).read();
    }

    private URI base() {
        String base = said("telemaque.base.url").orElse("http://127.0.0.1:9080");
        return URI.create(base.endsWith("/") ? base : base + "/");
    }

    private Optional<String> said(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }
}
