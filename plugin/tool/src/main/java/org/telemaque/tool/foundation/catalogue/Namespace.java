package org.telemaque.tool.foundation.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.tool.foundation.event.ActivityRef;

/** Where all our identifiers begin; fixed at the first start, for Statements are for ever. */
@ApplicationScoped
public class Namespace {

    private static final System.Logger LOG = System.getLogger(Namespace.class.getName());

    private final Releases releases;
    private final String wanted;

    private String base = "";

    @Inject
    Namespace(
            Releases releases,
            @ConfigProperty(name = "telemaque.namespace", defaultValue = " ") String namespace,
            @ConfigProperty(name = "telemaque.base.url", defaultValue = "http://127.0.0.1:9080") String address) {
        this.releases = releases;
        this.wanted = namespace.isBlank() ? closed(address) + "id/" : closed(namespace.strip());
    }

    @SuppressWarnings("NullAway")
    Namespace() {
        this(null, "", ""); // the container's proxy never uses it
    }

    @PostConstruct
    void settle() {
        base = releases.namespace(wanted);
        if (!base.equals(wanted)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The namespace stays {0}, as at the first start: records are named by it. {1} is not used.",
                    base,
                    wanted);
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
