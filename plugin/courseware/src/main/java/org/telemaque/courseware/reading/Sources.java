package org.telemaque.courseware.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads all bytes of a source at once: a pack is small, and a source must not change while it is checked. */
final class Sources {

    /** More than any pack of words and drawings needs; a larger file is no content. */
    private static final long LARGEST_FILE = 20_000_000;

    private Sources() {}

    private record Held(Map<String, byte[]> held) implements PackSource {
        @Override
        public Set<String> files() {
            return held.keySet();
        }

        @Override
        public byte[] bytes(String file) {
            return held.getOrDefault(file, new byte[0]).clone();
        }
    }

    static PackSource memory(Map<String, String> texts) {
        Map<String, byte[]> held = new TreeMap<>();
        texts.forEach((name, text) -> held.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Held(held);
    }

    static PackSource directory(Path folder) {
        Map<String, byte[]> held = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                held.put(name(folder, path), read(path));
            }
            return new Held(held);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static byte[] read(Path path) throws IOException {
        refuseHuge(path.toString(), Files.size(path));
        return Files.readAllBytes(path);
    }

    static PackSource classPath(ClassLoader loader, String folder) {
        URL manifest = loader.getResource(folder + "/" + PackReader.MANIFEST);
        if (manifest == null) {
            throw new IllegalArgumentException("No pack at " + folder + " on the class path");
        }
        String address = manifest.toString();
        // Servers give their own schemes to jars (wsjar, zip); what is inside them is written alike.
        int inside = address.indexOf("!/");
        return inside < 0
                ? directory(parent(URI.create(address)))
                : jar(Path.of(URI.create(address.substring(address.indexOf("file:"), inside))), folder + "/");
    }

    private static Path parent(URI manifest) {
        Path folder = Path.of(manifest).getParent();
        if (folder == null) {
            throw new IllegalStateException("A pack has a folder: " + manifest);
        }
        return folder;
    }

    private static PackSource jar(Path file, String prefix) {
        Map<String, byte[]> held = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    held.put(entry.getName().substring(prefix.length()), read(jar, entry));
                }
            }
            return new Held(held);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
        refuseHuge(entry.getName(), entry.getSize());
        try (InputStream bytes = jar.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }

    private static void refuseHuge(String name, long size) {
        if (size > LARGEST_FILE) {
            throw new IllegalArgumentException(name + " is too large for a pack");
        }
    }
}
