package org.telemaque.courseware.course;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telemaque.courseware.text.Figure;

/** The bytes of a picture, known by their hash so that they can be kept by browsers for ever. */
public final class MediaFile {

    private static final int HEAD = 1024;
    private static final Pattern VIEW_BOX =
            Pattern.compile("<svg\\b[^>]*\\bviewBox=\"0 0 (\\d{1,4})(?:\\.\\d+)? (\\d{1,4})(?:\\.\\d+)?\"");

    private final String fileName;
    private final String hash;
    private final String mediaType;
    private final byte[] bytes;

    /** Keeps its own copy of the bytes; the hash is their SHA-256 in hexadecimal. */
    public MediaFile(String fileName, String hash, String mediaType, byte[] bytes) {
        this.fileName = fileName;
        this.hash = hash;
        this.mediaType = mediaType;
        this.bytes = Arrays.copyOf(bytes, bytes.length);
    }

    /** Its name in the pack, without a folder. */
    public String fileName() {
        return fileName;
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Such as {@code image/svg+xml}. */
    public String mediaType() {
        return mediaType;
    }

    /** How big it is drawn, as the view box of an SVG says it. */
    public Figure.Size size() {
        Matcher box = VIEW_BOX.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), UTF_8));
        return box.find()
                ? new Figure.Size(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)))
                : Figure.Size.UNKNOWN;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
