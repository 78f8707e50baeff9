package org.telemaque.tool.door.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.courseware.text.Markdown;
import org.telemaque.courseware.text.References;
import org.telemaque.tool.workshop.people.Acknowledgements;

/**
 * The texts of the notice: ours, or those that a company put into {@code notices/<tenant>/notice.<language>.md} of the data
 * directory, which then replace ours in every language.
 */
@ApplicationScoped
public class Notices implements Acknowledgements.Text {

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int LONGEST_BYTES = 100_000;
    private static final int VERSION_CHARACTERS = 16;

    private final Path folder;
    private final SortedMap<String, String> ours;
    private final Markdown markdown = new Markdown(References.NONE);

    /** For the container. */
    @Inject
    public Notices(@ConfigProperty(name = "telemaque.data.dir", defaultValue = "telemaque-data") String data) {
        this.folder = Path.of(data).resolve("notices");
        this.ours = new TreeMap<>();
        LANGUAGES.forEach(language -> ours.put(language, shipped(language)));
    }

    @SuppressWarnings("NullAway")
    Notices() {
        this.folder = null; // the container's proxy never uses it
        this.ours = null;
    }

    /** The notice of a company, in this language when it is written in it. */
    public Notice of(String tenant, String language) {
        SortedMap<String, String> texts = texts(tenant);
        String said = texts.containsKey(language) ? language : texts.lastKey();
        return new Notice(version(texts), said, markdown.render(texts.getOrDefault(said, "")));
    }

    /** It changes with any word in any language. */
    @Override
    public String version(String tenant) {
        return version(texts(tenant));
    }

    private SortedMap<String, String> texts(String tenant) {
        SortedMap<String, String> own = new TreeMap<>();
        if (FOLDER.matcher(tenant).matches()) {
            LANGUAGES.forEach(language -> own(tenant, language).ifPresent(text -> own.put(language, text)));
        }
        return own.isEmpty() ? ours : own;
    }

    private Optional<String> own(String tenant, String language) {
        Path file = folder.resolve(tenant).resolve(file(language));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return readable(file, bytes.readNBytes(LONGEST_BYTES + 1));
        } catch (IOException unreadable) {
            return ignored(file, unreadable.toString());
        }
    }

    private static Optional<String> readable(Path file, byte[] bytes) throws CharacterCodingException {
        if (bytes.length > LONGEST_BYTES) {
            return ignored(file, "longer than " + LONGEST_BYTES + " bytes");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.isBlank() ? ignored(file, "empty") : Optional.of(text);
    }

    private static Optional<String> ignored(Path file, String why) {
        LOG.log(System.Logger.Level.WARNING, "The notice {0} is ignored: {1}", file, why);
        return Optional.empty();
    }

    private static String shipped(String language) {
        try (InputStream bytes = Notices.class.getResourceAsStream("/notice/" + file(language))) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String file(String language) {
        return "notice." + language + ".md";
    }

    private static String version(Map<String, String> texts) {
        List<String> parts = new ArrayList<>();
        texts.forEach((language, text) -> parts.add(language + "\n" + text));
        byte[] all = String.join("\n\0\n", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(all)).substring(0, VERSION_CHARACTERS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
