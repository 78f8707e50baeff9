package org.telemaque.tool.foundation.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        // Written aside and linked: a start that dies leaves no half file, and of two at once the first one's keys are
        // both's.
        Path draft = Files.createTempFile(folder, "tool-keys", ".new", ownerOnly());
        try {
            Files.writeString(draft, keys.privateJson());
            link(draft);
            return ToolKeys.read(Files.readString(file));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void link(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // They are read like those of an earlier start.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        }
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
