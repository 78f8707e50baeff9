package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what nobody can guess, and what may be stored of it. */
@ApplicationScoped
public class Secrets {
    private static final int KEPT_BITS = 256;

    private final SecureRandom chance;
    private final Path folder;

    /** For the container. */
    @Inject
    public Secrets(
            SecureRandom chance,
            @ConfigProperty(name = "telemaque.data.dir", defaultValue = "telemaque-data") String data) {
        this.chance = chance;
        this.folder = Path.of(data).resolve("keys");
    }

    @SuppressWarnings("NullAway")
    Secrets() {
        this(null, ""); // the container's proxy never uses it
    }

    /** A fresh secret of so many bits, safe in addresses and cookies. */
    public String fresh(int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret of this name in the data directory, made when it is first asked for; only the server's own user may read it. */
    public String kept(String name) {
        Path file = folder.resolve(name + ".secret");
        try {
            return Files.exists(file) ? Files.readString(file) : keep(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a secret can't be kept in " + file, unreadable);
        }
    }

    private String keep(Path file) throws IOException {
        Files.createDirectories(folder);
        // A temporary file is its owner's alone. Written aside and linked: a server that dies leaves no half secret.
        Path draft = Files.createTempFile(folder, "secret", ".new");
        try {
            Files.writeString(draft, fresh(KEPT_BITS));
            link(file, draft);
            return Files.readString(file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Gives the draft its name, unless another start was first: then its secret is everybody's. */
    private static void link(Path file, Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // It is read like one of an earlier start.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        }
    }

    /** What is stored of a secret: its SHA-256 in hexadecimal, 64 characters. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
