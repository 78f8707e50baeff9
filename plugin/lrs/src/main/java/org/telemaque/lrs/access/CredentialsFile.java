package org.telemaque.lrs.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Keeps credentials that nobody gave: made once, readable by their owner only. */
public final class CredentialsFile {
    private static final String NAME = "lrs-credentials";
    private static final int SECRET_BYTES = 32;

    private final Path file;
    private final SecureRandom chance;

    /** The file in a data directory, which is made when it is not there. */
    public CredentialsFile(Path directory, SecureRandom chance) {
        this.file = directory.resolve(NAME);
        this.chance = chance;
    }

    /** The credentials of the file, which is written first when it is not there. */
    public Credentials read() {
        try {
            if (!Files.exists(file)) {
                write();
            }
            return credentials(Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("The credentials of the record store cannot be kept in " + file, failure);
        }
    }

    private Credentials credentials(List<String> lines) {
        return new Credentials(value(lines, "key="), value(lines, "secret="));
    }

    private String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name) && line.length() > name.length())
                .findFirst()
                .map(line -> line.substring(name.length()))
                .orElseThrow(() -> new IllegalStateException(file + " has no line " + name));
    }

    private void write() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String text = "key=telemaque\nsecret=" + secret() + "\n";
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(text));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another start of the store was quicker; its credentials are the ones to read.
            return;
        }
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
