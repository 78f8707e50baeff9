package org.telemaque.courseware.course;

import java.util.Arrays;

/** The bytes of a picture, known by their hash so that they can be kept by browsers for ever. */
public final class MediaFile {

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

    /** A copy of the bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
