package org.telemaque.courseware.text;

/** A picture as one language shows it: its address, what it shows, its caption and its twin in words. */
public record Figure(String address, String alternative, String caption, Twin twin) {

    /** The picture in words, and what the reader opens to see them. */
    public record Twin(String label, SafeHtml html) {}
}
