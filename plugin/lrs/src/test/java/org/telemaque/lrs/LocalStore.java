package org.telemaque.lrs;

import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.telemaque.lrs.access.AccessFilter;
import org.telemaque.lrs.access.Credentials;
import org.telemaque.lrs.access.Gate;
import org.telemaque.lrs.access.KeyRing;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.lrs.document.Documents;
import org.telemaque.lrs.embedded.EmbeddedAdministration;
import org.telemaque.lrs.protocol.AlternateFilter;
import org.telemaque.lrs.protocol.AnswerFilter;
import org.telemaque.lrs.protocol.DefaultEdition;
import org.telemaque.lrs.protocol.PublicPath;
import org.telemaque.lrs.protocol.References;
import org.telemaque.lrs.protocol.StoreProblem;
import org.telemaque.lrs.protocol.VersionFilter;
import org.telemaque.lrs.resource.AboutResource;
import org.telemaque.lrs.resource.ActivitiesResource;
import org.telemaque.lrs.resource.ActivityProfileResource;
import org.telemaque.lrs.resource.AgentProfileResource;
import org.telemaque.lrs.resource.AgentsResource;
import org.telemaque.lrs.resource.DocumentDoor;
import org.telemaque.lrs.resource.ErasureResource;
import org.telemaque.lrs.resource.StateResource;
import org.telemaque.lrs.resource.StatementAnswers;
import org.telemaque.lrs.resource.StatementsResource;
import org.telemaque.lrs.statement.StatementEraser;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.store.StoreAdministration;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.XapiVersion;

/** The whole store on a port of this machine, with the Jakarta REST of the real server and none of the rest of it. */
public final class LocalStore {
    /** The root credential. */
    public static final Credentials ROOT = new Credentials("root", "secret of the root");

    private final URI endpoint;
    private final StoreAdministration administration;

    private LocalStore(URI endpoint, StoreAdministration administration) {
        this.endpoint = endpoint;
        this.administration = administration;
    }

    /** Starts a store on a new database; it ends with the process. */
    public static LocalStore start(TestDatabase database, XapiVersion edition) {
        int port = freePort();
        URI base = URI.create("http://127.0.0.1:" + port + "/");
        Transaction transaction = database.open();
        Clock clock = Clock.systemUTC();
        Ticks ticks = Ticks.after(transaction, clock);
        KnownActivities activities = new KnownActivities(transaction);
        StatementFinder finder = new StatementFinder(transaction, ticks);
        Documents documents = new Documents(transaction, clock);
        KeyRing keys = new KeyRing(transaction, clock, new SecureRandom());
        StoreAdministration administration =
                new EmbeddedAdministration(new StatementEraser(transaction, ticks), documents, keys);
        DocumentDoor door = new DocumentDoor(documents);
        Set<Object> parts = Set.of(
                new AboutResource(),
                new ActivitiesResource(activities),
                new ActivityProfileResource(door),
                new AgentProfileResource(door),
                new AgentsResource(),
                new ErasureResource(administration),
                new StateResource(door),
                new StatementsResource(
                        new StatementKeeper(ticks, UUID::randomUUID, activities),
                        finder,
                        new StatementAnswers(finder, activities, new PublicPath(base), UUID::randomUUID)),
                new AccessFilter(new Gate(ROOT, Iri.of(base + "xapi"), keys)),
                new AlternateFilter(),
                new AnswerFilter(finder, new DefaultEdition(edition)),
                new VersionFilter(),
                new StoreProblem(new References(UUID::randomUUID)));
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        server.deploy(new Parts(parts), "/xapi");
        server.start(Undertow.builder().addHttpListener(port, "127.0.0.1"));
        return new LocalStore(base.resolve("xapi/"), administration);
    }

    /** Where it answers, with a slash at the end. */
    public URI endpoint() {
        return endpoint;
    }

    /** The operator's door. */
    public StoreAdministration administration() {
        return administration;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The parts, made by hand where the real server makes them by injection. */
    private static final class Parts extends Application {
        private final Set<Object> parts;

        Parts(Set<Object> parts) {
            this.parts = parts;
        }

        @Override
        @SuppressWarnings("deprecation") // the one way to hand over objects that are there already
        public Set<Object> getSingletons() {
            return parts;
        }
    }
}
