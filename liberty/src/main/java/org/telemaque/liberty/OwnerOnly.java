package org.telemaque.liberty;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

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
