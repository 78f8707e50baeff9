package org.telemaque.liberty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server inside the jar: the runtime ({@value #RUNTIME}) and our own part of it (everything under {@value #OWN}).
 *
 * @param jar the jar that was started
 */
record ServerFiles(Path jar) {
    /** The name of our server inside the runtime. */
    static final String SERVER = "telemaque";

    private static final String RUNTIME = "runtime.zip";
    private static final String OWN = "server/";
    private static final int NAME_LENGTH = 16;

    /**
     * Unpacks the server into a directory named by its content, unless it is there already, and removes what other jars left.
     *
     * @param servers where unpacked servers live; nobody else may be using it
     * @return the home of the runtime
     */
    Path unpack(Path servers) throws IOException {
        OwnerOnly.directory(servers);
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> entries = entries(file);
            Path home = servers.resolve(fingerprint(entries));
            removeAllBut(home, servers);
            if (!Files.isDirectory(home)) {
                Path unfinished = Files.createDirectory(servers.resolve("unfinished"));
                unpack(file, entries, unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home.resolve("wlp");
        }
    }

    private static List<JarEntry> entries(JarFile file) {
        return file.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry ->
                        entry.getName().equals(RUNTIME) || entry.getName().startsWith(OWN))
                .sorted(Comparator.comparing(
                                (JarEntry entry) -> !entry.getName().equals(RUNTIME))
                        .thenComparing(JarEntry::getName))
                .toList();
    }

    /** The check sums that the jar's own directory keeps: a hundred megabytes need not be read at every start. */
    private static String fingerprint(List<JarEntry> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.forEach(
                    entry -> digest.update((entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize() + '\n')
                            .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(JarFile file, List<JarEntry> entries, Path home) throws IOException {
        Path own = home.resolve("wlp/usr/servers").resolve(SERVER);
        for (JarEntry entry : entries) {
            try (InputStream input = file.getInputStream(entry)) {
                if (entry.getName().equals(RUNTIME)) {
                    unzip(input, home);
                } else {
                    write(input, own, entry.getName().substring(OWN.length()));
                }
            }
        }
    }

    private static void unzip(InputStream input, Path home) throws IOException {
        ZipInputStream zip = new ZipInputStream(input);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                write(zip, home, entry.getName());
            }
        }
    }

    private static void write(InputStream input, Path directory, String name) throws IOException {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("an entry lies outside the server: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void removeAllBut(Path home, Path servers) throws IOException {
        try (Stream<Path> children = Files.list(servers)) {
            children.filter(child -> !child.equals(home)).forEach(ServerFiles::remove);
        }
    }

    private static void remove(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
