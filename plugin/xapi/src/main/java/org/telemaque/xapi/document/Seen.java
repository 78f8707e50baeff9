package org.telemaque.xapi.document;

/**
 * A document as a store gave it.
 *
 * @param type its media type
 * @param text its content, when it is text in UTF-8
 * @param tag the store's tag, to be shown when it is changed
 */
public record Seen(String type, String text, String tag) {}
