package org.telemaque.tool.foundation.key;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.telemaque.lti.security.ToolKeys;

/** The file of our private keys, which only the server's own user may read: a key set whose keys say from when they sign. */
record KeyFile(Path file) {
    private static final String KEYS = "keys";
    private static final String SIGNS_FROM = "nbf";

    boolean exists() {
        return Files.exists(file);
    }

    /** When it was written last, on whatever node. */
    Instant writtenAt() {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw unusable(unreadable);
        }
    }

    /** The keys in the order in which they sign; one that says no hour signs since the file was written. */
    List<OwnKey> read() {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(file)))) {
            Instant written = writtenAt();
            return reader.readObject().getJsonArray(KEYS).getValuesAs(JsonObject.class).stream()
                    .map(key -> own(key, written))
                    .sorted((one, other) -> one.signsFrom().compareTo(other.signsFrom()))
                    .toList();
        } catch (IOException unreadable) {
            throw unusable(unreadable);
        }
    }

    private static OwnKey own(JsonObject key, Instant written) {
        JsonObject bare = Json.createObjectBuilder(key).remove(SIGNS_FROM).build();
        JsonArrayBuilder alone = Json.createArrayBuilder().add(bare);
        Instant signsFrom = key.containsKey(SIGNS_FROM)
                ? Instant.ofEpochSecond(key.getJsonNumber(SIGNS_FROM).longValueExact())
                : written;
        return new OwnKey(
                ToolKeys.read(
                        Json.createObjectBuilder().add(KEYS, alone).build().toString()),
                signsFrom);
    }

    private static JsonObject json(OwnKey own) {
        try (JsonReader reader = Json.createReader(new StringReader(own.key().privateJson()))) {
            return Json.createObjectBuilder(
                            reader.readObject().getJsonArray(KEYS).getJsonObject(0))
                    .add(SIGNS_FROM, own.signsFrom().getEpochSecond())
                    .build();
        }
    }

    void write(List<OwnKey> keys) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        keys.forEach(key -> array.add(json(key)));
        try {
            place(Json.createObjectBuilder().add(KEYS, array).build().toString());
        } catch (IOException unwritable) {
            throw unusable(unwritable);
        }
    }

    /** Written aside: a start that dies leaves no half file, and of two first ones at once the first one's keys are both's. */
    private void place(String text) throws IOException {
        boolean first = !exists();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = Files.createTempFile(folder, "tool-keys", ".new", ownerOnly());
        try {
            Files.writeString(draft, text);
            if (first) {
                link(draft);
            } else {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
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

    private UncheckedIOException unusable(IOException why) {
        return new UncheckedIOException("the tool's keys can't be kept in " + file, why);
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
