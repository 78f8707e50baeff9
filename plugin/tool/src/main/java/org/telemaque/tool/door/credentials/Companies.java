package org.telemaque.tool.door.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.telemaque.lti.registration.PlatformDescription.Tenants;
import org.telemaque.tool.foundation.platform.Platforms;

/** Whose records there may be. */
@ApplicationScoped
class Companies {
    /** To it belongs what the root credentials write. */
    static final String STANDARD = "default";

    private final Platforms platforms;

    @Inject
    Companies(Platforms platforms) {
        this.platforms = platforms;
    }

    @SuppressWarnings("NullAway")
    Companies() {
        this(null); // the container's proxy never uses it
    }

    /** Every company that a platform names, removed ones too, for their records are kept; and the one that always exists. */
    List<String> all() {
        return Stream.concat(
                        Stream.of(STANDARD),
                        platforms.withRemoved().stream()
                                .map(platform -> platform.description().tenants())
                                .flatMap(Companies::names))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Tenants tenants) {
        return Stream.concat(Stream.of(tenants.standard()), tenants.byDeployment().values().stream());
    }
}
