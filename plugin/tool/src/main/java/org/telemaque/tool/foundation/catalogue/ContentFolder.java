package org.telemaque.tool.foundation.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.reading.PackReader;

/**
 * The operator's folder: one pack, or a folder for each. What lies in it comes from outside, so nothing is followed out of it, and
 * nothing is read that is larger than content is.
 */
record ContentFolder(String name, Path root, Caps caps) {
    private static final String HIDDEN = ".";

    /** The folder that the operator named; that name itself may be a link, which leads to another folder later. */
    static ContentFolder at(Path named, Caps caps) {
        try {
            return new ContentFolder(String.valueOf(named.getFileName()), named.toRealPath(), caps);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** How much a pack may hold: bytes of one file, bytes and files of all, and how deep its folders lie. */
    record Caps(long file, long all, int files, int depth) {
        static final Caps USUAL = new Caps(20_000_000, 200_000_000, 20_000, 12);
    }

    /** What came of reading a folder: its files, or why they are not read. */
    record Reading(Archive files, List<Defect> defects) {}

    /** The folder of each pack, by its name. */
    Map<String, Path> packs() {
        Map<String, Path> packs = new TreeMap<>();
        if (Files.exists(root.resolve(PackReader.MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
            packs.put(name, root);
            return packs;
        }
        try (Stream<Path> inside = Files.list(root)) {
            inside.filter(path -> !hidden(path))
                    .filter(path -> Files.isSymbolicLink(path) || Files.isDirectory(path))
                    .forEach(path -> packs.put(String.valueOf(path.getFileName()), path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return packs;
    }

    /** Changes whenever a file is added, removed or written. */
    String state() {
        StringBuilder state = new StringBuilder();
        packs().forEach((name, folder) -> {
            Walk walk = walk(folder);
            walk.found.forEach((file, attributes) -> state.append(name)
                    .append('/')
                    .append(file)
                    .append('\0')
                    .append(attributes.size())
                    .append('\0')
                    .append(attributes.lastModifiedTime().toMillis())
                    .append('\n'));
            walk.defects.forEach(defect -> state.append(name).append(defect).append('\n'));
        });
        return Hashes.shortened(state.toString());
    }

    /** All files of a pack, or everything for which they are not read. */
    Reading read(Path folder) {
        Walk walk = walk(folder);
        Map<String, byte[]> files = new TreeMap<>();
        if (walk.defects.isEmpty()) {
            walk.found.keySet().forEach(name -> bytes(folder, name, walk.defects, files));
        }
        return new Reading(new Archive(walk.defects.isEmpty() ? files : Map.of()), walk.defects);
    }

    private void bytes(Path folder, String name, List<Defect> defects, Map<String, byte[]> files) {
        Path file = folder.resolve(name);
        try {
            if (!inside(file)) {
                defects.add(left(name));
                return;
            }
            // A file that was exchanged for a link, or grew, since it was looked at is not read either.
            var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
            try (InputStream stream = Channels.newInputStream(channel)) {
                byte[] bytes = stream.readNBytes((int) caps.file() + 1);
                if (bytes.length > caps.file()) {
                    defects.add(large(name));
                }
                files.put(name, bytes);
            }
        } catch (IOException unreadable) {
            defects.add(defect(name, "Ce fichier ne peut pas être lu.", "This file cannot be read."));
        }
    }

    private boolean inside(Path file) throws IOException {
        Path parent = file.getParent();
        return parent != null && parent.toRealPath().startsWith(root);
    }

    private Walk walk(Path folder) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException unreadable) {
            walk.defects.add(defect(
                    "", "Ce dossier ne peut pas être lu jusqu’au bout.", "This folder cannot be read to its end."));
        }
        return walk;
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(HIDDEN);
    }

    private static Defect defect(String file, String french, String english) {
        return new Defect(Rule.E1, new Defect.Spot(file, 0), new Defect.Sentence(french, english));
    }

    private static Defect left(String file) {
        return defect(
                file,
                "Un lien n’est pas suivi : posez ici le fichier lui-même.",
                "A link is not followed: put the file itself here.");
    }

    private static Defect large(String file) {
        return defect(file, "Ce fichier est trop grand pour un pack.", "This file is too large for a pack.");
    }

    /** One walk through a folder; hidden files are left alone, links are not followed. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Map<String, BasicFileAttributes> found = new TreeMap<>();
        private final List<Defect> defects = new ArrayList<>();
        private long all;

        Walk(Path folder) {
            this.folder = folder;
        }

        private String name(Path path) {
            return folder.relativize(path).toString().replace('\\', '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (!path.equals(folder) && hidden(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (folder.relativize(path).getNameCount() > caps.depth()) {
                return tooMuch();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            boolean skipped = hidden(path) && !path.equals(folder);
            if (!skipped && !attributes.isRegularFile()) {
                defects.add(left(name(path)));
            } else if (!skipped) {
                found.put(name(path), attributes);
                all += attributes.size();
                if (attributes.size() > caps.file()) {
                    defects.add(large(name(path)));
                }
            }
            return found.size() > caps.files() || all > caps.all() ? tooMuch() : FileVisitResult.CONTINUE;
        }

        private FileVisitResult tooMuch() {
            defects.add(defect(
                    "",
                    "Ce dossier est trop grand ou trop profond pour un pack.",
                    "This folder is too large or too deep for a pack."));
            return FileVisitResult.TERMINATE;
        }
    }
}
