package org.telemaque.tool.foundation.catalogue;

import java.time.Instant;
import java.util.function.Supplier;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;

/** The pack of this build and a namespace, for tests of rooms that name activities; nothing is kept. */
public final class Bookshelf {
    private static final String PACK = "pack/mentor";
    private static final Catalogue CATALOGUE = loaded();

    private Bookshelf() {}

    /** A shelf on which nothing stays. */
    private static final class Bare extends Releases {
        @Override
        void keep(Pack pack, Supplier<byte[]> files, Instant now) {
            // Here nobody asks for an older release.
        }

        @Override
        String namespace(String wanted) {
            return wanted;
        }
    }

    private static Catalogue loaded() {
        ClassLoader loader = Bookshelf.class.getClassLoader();
        Rooms rooms = new Rooms("");
        rooms.loading.own(PackSource.classPath(loader, PACK), PackSeal.classPath(loader, PACK));
        return rooms.catalogue;
    }

    /** The catalogue with the pack of this build. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** A namespace that begins like this. */
    public static Namespace namespace(String base) {
        Namespace namespace = new Namespace(new Bare(), base, base);
        namespace.settle();
        return namespace;
    }
}
