package org.telemaque.xapi.enclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.SubStatement;
import org.telemaque.xapi.validation.Defect;

/** Statements and the bytes of their attachments, as one multipart/mixed message (xAPI 1.0.3, Communication 1.5.2). */
public final class Bundle {
    private static final String HASH = "x-experience-api-hash";
    private static final String ENCODING = "content-transfer-encoding";
    private static final String TYPE = "content-type";

    private final byte[] json;
    private final Map<String, Enclosure> enclosures;

    private Bundle(byte[] json, Map<String, Enclosure> enclosures) {
        this.json = json;
        this.enclosures = enclosures;
    }

    /** A bundle of the JSON of statements, or of a list of them, and of some bytes. */
    public static Bundle of(byte[] json, Collection<Enclosure> enclosures) {
        Map<String, Enclosure> byHash = new LinkedHashMap<>();
        enclosures.forEach(one -> byHash.put(one.sha2(), one));
        return new Bundle(json.clone(), byHash);
    }

    /** The JSON part, in UTF-8. */
    public byte[] json() {
        return json.clone();
    }

    /** The bytes of attachments by their SHA-2 in small letters. */
    public Map<String, Enclosure> enclosures() {
        return Map.copyOf(enclosures);
    }

    /** The content type that announces {@link #message}. */
    public static String contentType(String boundary) {
        return "multipart/mixed; boundary=" + boundary;
    }

    /**
     * The message.
     *
     * @param boundary a text that stands nowhere in the parts
     */
    public byte[] message(String boundary) {
        List<Multipart.Part> parts = new ArrayList<>();
        parts.add(new Multipart.Part(Map.of("Content-Type", "application/json"), json));
        for (Enclosure one : enclosures.values()) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", one.contentType().isEmpty() ? "application/octet-stream" : one.contentType());
            headers.put("Content-Transfer-Encoding", "binary");
            headers.put("X-Experience-API-Hash", one.sha2());
            parts.add(new Multipart.Part(headers, one.bytes()));
        }
        return Multipart.message(boundary, parts);
    }

    /** Whether a content type announces a bundle. */
    public static boolean isBundle(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/mixed");
    }

    /** Takes a message apart, and says what is wrong with it when it is no bundle. */
    public static Unbundling read(String contentType, byte[] message) {
        Optional<String> boundary = Multipart.boundary(contentType);
        if (boundary.isEmpty()) {
            return broken("must be announced with its boundary");
        }
        List<Multipart.Part> parts = Multipart.parts(boundary.get(), message);
        if (parts.isEmpty() || !isJson(parts.get(0))) {
            return broken("must begin with one part of the type application/json that holds all statements");
        }
        List<Defect> defects = new ArrayList<>();
        Map<String, Enclosure> enclosures = new LinkedHashMap<>();
        parts.stream()
                .skip(1)
                .forEach(part -> enclosed(part, defects).ifPresent(one -> enclosures.put(one.sha2(), one)));
        return defects.isEmpty()
                ? new Unbundling.Read(new Bundle(parts.get(0).bytes(), enclosures))
                : new Unbundling.Broken(defects);
    }

    private static boolean isJson(Multipart.Part part) {
        return part.header(TYPE).toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
    }

    private static Optional<Enclosure> enclosed(Multipart.Part part, List<Defect> defects) {
        Enclosure one = Enclosure.claimed(part.header(HASH), part.header(TYPE), part.bytes());
        if (one.sha2().isEmpty()) {
            defects.add(new Defect("a part", "must have the header X-Experience-API-Hash"));
        } else if (!part.header(ENCODING).equalsIgnoreCase("binary")) {
            defects.add(new Defect("a part", "must have the header Content-Transfer-Encoding: binary"));
        } else if (!one.isAsClaimed()) {
            defects.add(new Defect("a part", "must have the SHA-2 of its bytes as X-Experience-API-Hash"));
        }
        return Optional.of(one);
    }

    /** What is wrong between statements and the bytes that came with them: bytes nobody names, and names without bytes. */
    public List<Defect> defects(Collection<Statement> statements) {
        List<Attachment> attachments =
                statements.stream().flatMap(one -> attachments(one).stream()).toList();
        Set<String> named = attachments.stream().map(Bundle::hash).collect(Collectors.toSet());
        List<Defect> defects = new ArrayList<>();
        enclosures.keySet().stream()
                .filter(hash -> !named.contains(hash))
                .forEach(hash -> defects.add(new Defect("a part", "must belong to an attachment by its hash")));
        attachments.stream()
                .filter(one -> one.fileUrl().isEmpty() && !enclosures.containsKey(hash(one)))
                .forEach(one -> defects.add(new Defect(
                        "$.attachments", "must each have a fileUrl, or their bytes in a part of the request")));
        return defects;
    }

    /** The attachments of a statement and of what it only speaks of. */
    public static List<Attachment> attachments(Statement statement) {
        List<Attachment> all = new ArrayList<>(statement.attachments());
        if (statement.object() instanceof SubStatement sub) {
            all.addAll(sub.statement().attachments());
        }
        return all;
    }

    private static String hash(Attachment attachment) {
        return attachment.content().sha2().toLowerCase(Locale.ROOT);
    }

    private static Unbundling broken(String sentence) {
        return new Unbundling.Broken(List.of(new Defect("the message", sentence)));
    }

    /** What came of taking a message apart. */
    public sealed interface Unbundling {
        /**
         * It is a bundle.
         *
         * @param bundle its parts
         */
        record Read(Bundle bundle) implements Unbundling {}

        /**
         * It is none.
         *
         * @param defects all that is wrong, at least one
         */
        record Broken(List<Defect> defects) implements Unbundling {
            /** Keeps a copy that nobody can change. */
            public Broken {
                defects = List.copyOf(defects);
            }
        }
    }
}
