package org.telemaque.courseware.text;

/** A picture as one language shows it: its address and size, what it shows, its caption and its twin in words. */
public record Figure(String address, Size size, String alternative, String caption, Twin twin) {

    /** Width and height in pixels, so that a page keeps the place free; zero when they are not known. */
    public record Size(int width, int height) {

        /** A picture that does not say how big it is. */
        public static final Size UNKNOWN = new Size(0, 0);
    }

    /** The picture in words, and what the reader opens to see them. */
    public record Twin(String label, SafeHtml html) {}
}
