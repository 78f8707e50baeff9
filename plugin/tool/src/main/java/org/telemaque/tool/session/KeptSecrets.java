package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Secrets that outlive the server: each is a file of the data directory that only the server's own user may read. */
@ApplicationScoped
public class KeptSecrets {
    private static final int BITS = 256;

    private final Path folder;
    private final Secrets secrets;

    /** For the container. */
    @Inject
    public KeptSecrets(
            @ConfigProperty(name = "telemaque.data.dir", defaultValue = "telemaque-data") String data,
            Secrets secrets) {
        this.folder = Path.of(data);
        this.secrets = secrets;
    }

    @SuppressWarnings("NullAway")
    KeptSecrets() {
        this.folder = null; // the container's proxy never uses it
        this.secrets = null;
    }

    /** The secret of this name, made when it is first asked for. */
    public String of(String name) {
        Path file = folder.resolve(name + ".secret");
        try {
            return Files.exists(file) ? Files.readString(file) : write(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a secret can't be kept in " + file, unreadable);
        }
    }

    private String write(Path file) throws IOException {
        Files.createDirectories(folder);
        String secret = secrets.fresh(BITS);
        // Temporary files are the owner's alone; written aside and moved, so that a start that dies leaves no half
        // file.
        Path draft = Files.createTempFile(folder, "secret", ".new");
        Files.writeString(draft, secret);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }
}
