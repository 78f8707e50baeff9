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
    private OwnerOnly() {}

    /** Makes the directory and those above it; one that is already there keeps its rights. */
    static Path directory(Path directory) throws IOException {
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, rights("rwx------"));
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
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
