package org.telemaque.tool.foundation.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.telemaque.lti.security.ToolKeys;

/** The file of our private keys, which only the server's own user may read. */
record KeyFile(Path file) {
    ToolKeys readOr(Supplier<ToolKeys> make) {
        try {
            return Files.exists(file) ? ToolKeys.read(Files.readString(file)) : write(make.get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the tool's keys can't be kept in " + file, unreadable);
        }
    }

    private ToolKeys write(ToolKeys keys) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Written aside and moved: a start that dies leaves no half file.
        Path draft = Files.createTempFile(folder, "tool-keys", ".new", ownerOnly());
        Files.writeString(draft, keys.privateJson());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return keys;
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
