package org.telemaque.lrs.resource;

import org.telemaque.lrs.format.Format;

/**
 * How statements are to be shown.
 *
 * @param format in which form
 * @param attachments whether with the bytes of their attachments
 */
record Look(Format format, boolean attachments) {
    /** What is added to a link so that the next page looks the same. */
    String parameters() {
        return (format == Format.EXACT ? "" : "&format=" + format.word()) + (attachments ? "&attachments=true" : "");
    }
}
