package org.telemaque.tool.foundation.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.tool.foundation.event.ActivityRef;

/** Where all our identifiers begin; fixed with the first Statement, for Statements are for ever. */
@ApplicationScoped
public class Namespace {

    private static final System.Logger LOG = System.getLogger(Namespace.class.getName());

    private final Releases releases;
    private final boolean chosen;
    private final String wanted;

    private String base = "";
    private volatile boolean spoken;

    @Inject
    Namespace(
            Releases releases,
            @ConfigProperty(name = "telemaque.namespace", defaultValue = " ") String namespace,
            @ConfigProperty(name = "telemaque.base.url", defaultValue = "http://127.0.0.1:9080") String address) {
        this.releases = releases;
        this.chosen = !namespace.isBlank();
        this.wanted = namespace.isBlank() ? closed(address) + "id/" : closed(namespace.strip());
    }

    @SuppressWarnings("NullAway")
    Namespace() {
        this(null, "", ""); // the container's proxy never uses it
    }

    @PostConstruct
    void settle() {
        base = releases.namespace(wanted);
        if (!base.equals(wanted) && !chosen) {
            LOG.log(System.Logger.Level.INFO, "The namespace stays {0}: records are named by it.", base);
        }
    }

    /** What is wrong with the operator's wish, as a sentence that names the variable; empty when nothing is. */
    public Optional<String> refusal() {
        return chosen && !base.equals(wanted)
                ? Optional.of("TELEMAQUE_NAMESPACE must stay \"" + base
                        + "\", by which statements are named already, not \"" + wanted + "\".")
                : Optional.empty();
    }

    /** Says, in the transaction that makes a Statement, that it is named by this; from the first one on nothing can be changed. */
    public void speak() {
        if (!spoken) {
            // A transaction may fail yet: only what an earlier one left is remembered.
            spoken = releases.speak();
        }
    }

    /** The start of every identifier; ends with a slash. */
    public String base() {
        return base;
    }

    /** The identifier of an activity: namespace, pack, key. */
    public String iri(ActivityRef activity) {
        return base + activity.pack() + "/" + activity.key();
    }

    /** The home page of the accounts of a tenant. */
    public String tenantHome(String tenant) {
        return base + "tenant/" + tenant;
    }

    private static String closed(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
