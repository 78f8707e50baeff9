package org.telemaque.courseware.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Where the files of a pack are; names are relative, with forward slashes. */
public interface PackSource {

    /** The names of all files. */
    Set<String> files();

    /** The bytes of a file that {@link #files()} names. */
    byte[] bytes(String file);

    /** The files below a folder. */
    static PackSource directory(Path folder) {
        return Sources.directory(folder);
    }

    /** The files below a folder of the class path, in a jar or not, such as {@code pack/mentor}. */
    static PackSource classPath(ClassLoader loader, String folder) {
        return Sources.classPath(loader, folder);
    }

    /** Texts held in memory, by name. */
    static PackSource memory(Map<String, String> texts) {
        return Sources.memory(texts);
    }
}
