package org.telemaque.xapi.statement;

import java.util.Optional;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Parts;

/** A document that belongs to a statement, described; its bytes travel beside it (xAPI 1.0.3, Data 2.4.11). */
public final class Attachment {
    private static final String USAGE = "usageType";
    private static final String DISPLAY = "display";
    private static final String DESCRIPTION = "description";
    private static final String CONTENT = "content";
    private static final String FILE_URL = "fileUrl";

    private final Parts parts;

    private Attachment(Parts parts) {
        this.parts = parts;
    }

    /** A document for a use, under a title. */
    public static Attachment of(Iri usageType, LanguageMap display, Content content) {
        return new Attachment(
                Parts.none().with(USAGE, usageType).with(DISPLAY, display).with(CONTENT, content));
    }

    /** What the document is for. */
    public Iri usageType() {
        return parts.need(USAGE, Iri.class);
    }

    /** The document's title. */
    public LanguageMap display() {
        return parts.need(DISPLAY, LanguageMap.class);
    }

    /** The document in a few words. */
    public LanguageMap description() {
        return parts.find(DESCRIPTION, LanguageMap.class).orElse(LanguageMap.none());
    }

    /** What tells the document's bytes from others. */
    public Content content() {
        return parts.need(CONTENT, Content.class);
    }

    /** Where the document can be fetched. */
    public Optional<Iri> fileUrl() {
        return parts.find(FILE_URL, Iri.class);
    }

    /** This attachment with a few words more. */
    public Attachment withDescription(LanguageMap description) {
        return new Attachment(parts.with(DESCRIPTION, description));
    }

    /** This attachment with the place to fetch it. */
    public Attachment withFileUrl(Iri fileUrl) {
        return new Attachment(parts.with(FILE_URL, fileUrl));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Attachment" + parts;
    }

    /**
     * What tells a document's bytes from others.
     *
     * @param contentType media type
     * @param length in bytes
     * @param sha2 SHA-2 of the bytes, hexadecimal
     */
    public record Content(String contentType, long length, String sha2) {}
}
