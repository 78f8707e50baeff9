package org.telemaque.lrs;

import java.net.URI;
import org.telemaque.xapi.value.XapiVersion;

/** The one store that the conformance tests share when none is named for them; {@code -Dlrs.database} chooses its database. */
public final class LocalEndpoint {
    private static final LocalStore STORE =
            LocalStore.start(TestDatabase.valueOf(System.getProperty("lrs.database", "H2")), XapiVersion.V1_0_3);

    private LocalEndpoint() {}

    /** Where it answers. */
    public static URI uri() {
        return STORE.endpoint();
    }
}
