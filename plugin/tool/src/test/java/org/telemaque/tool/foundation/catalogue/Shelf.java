package org.telemaque.tool.foundation.catalogue;

import java.util.Map;
import org.telemaque.tool.foundation.event.ActivityRef;

/** A catalogue and a namespace without a database: every activity is there, under a title of no importance. */
public final class Shelf {
    /** Where the identifiers begin. */
    public static final String BASE = "https://learn.example/id/";

    private Shelf() {}

    public static Catalogue catalogue() {
        return new Catalogue() {
            @Override
            public Map<String, String> titles(String key) {
                return Map.of("fr", "Titre de " + key, "en", "Title of " + key);
            }

            @Override
            public ActivityRef ref(String key) {
                return new ActivityRef("mentor", key, "1.0.0");
            }
        };
    }

    public static Namespace namespace() {
        Releases releases = new Releases() {
            @Override
            String namespace(String wanted) {
                return wanted;
            }
        };
        Namespace namespace = new Namespace(releases, BASE, "https://tool.example");
        namespace.settle();
        return namespace;
    }
}
