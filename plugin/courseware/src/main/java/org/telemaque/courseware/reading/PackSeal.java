package org.telemaque.courseware.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.telemaque.courseware.text.Links;

/**
 * Says of one pack that it was checked whole and found sound when it was built: it stands beside the folder of the pack, and
 * is worth as much as the jar that both lie in. Whoever may come with a pack of their own has it checked whole instead.
 *
 * @param hash the content hash of that pack
 */
public record PackSeal(String hash) {

    /** Speaks of no pack. */
    public static final PackSeal NONE = new PackSeal("");

    private static final String ENDING = ".sound";

    /** Whether it speaks of the pack with this content hash. */
    public boolean isOf(String contentHash) {
        return !hash.isEmpty() && hash.equals(contentHash);
    }

    /** The seal beside a folder of the class path; that of no pack when there is none. */
    public static PackSeal classPath(ClassLoader loader, String folder) {
        try (InputStream seal = loader.getResourceAsStream(folder + ENDING)) {
            return seal == null ? NONE : new PackSeal(new String(seal.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Checks the pack in this folder and seals it; one that is not sound gets no seal, and is told about by its test. */
    public static void seal(Path folder) throws IOException {
        Path seal = folder.resolveSibling(folder.getFileName() + ENDING);
        Files.deleteIfExists(seal);
        if (new PackReader(Links.PLAIN).read(PackSource.directory(folder)) instanceof PackRead.Sound sound) {
            Files.writeString(seal, sound.pack().hash() + "\n");
        }
    }

    /** For the build of a pack: seals the folder that is named. */
    public static void main(String... arguments) throws IOException {
        seal(Path.of(arguments[0]));
    }
}
