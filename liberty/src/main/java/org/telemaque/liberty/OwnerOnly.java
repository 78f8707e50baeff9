package org.telemaque.liberty;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Makes files and directories that only the account of the server may read, where the file system knows such rights. */
final class OwnerOnly {
    private static final boolean KNOWS_RIGHTS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes the directory and those above it; one that is already there keeps its rights. */
    static Path directory(Path directory) throws IOException {
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, rights("rwx------"));
    }

    /** Whether accounts that are neither the owner's nor of its group have any right here. */
    static boolean isOpenToOthers(Path directory) throws IOException {
        return KNOWS_RIGHTS
                && Files.getPosixFilePermissions(directory).stream()
                        .anyMatch(right -> right.name().startsWith("OTHERS_"));
    }

    /** Whether every folder in a directory has one of these names or a hidden one. */
    static boolean hasRoomOnlyFor(Path directory, Set<String> names) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .allMatch(name -> name.startsWith(".") || names.contains(name));
        }
    }

    /** Takes every right from all but the owner; false when another account owns the directory. */
    static boolean close(Path directory) {
        try {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return true;
        } catch (IOException notOurs) {
            return false;
        }
    }

    /** Makes an empty file; it must not be there yet. */
    static Path file(Path file) throws IOException {
        return Files.createFile(file, rights("rw-------"));
    }

    /** Makes a file with this text; it must not be there yet. */
    static void text(Path file, String text) throws IOException {
        Files.writeString(file(file), text, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] rights(String rights) {
        return KNOWS_RIGHTS
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
