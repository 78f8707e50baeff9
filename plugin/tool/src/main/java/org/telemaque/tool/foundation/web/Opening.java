package org.telemaque.tool.foundation.web;

/**
 * The first page in an LMS's frame: it holds nothing personal, takes the ticket out of its own address and asks for the
 * activity.
 *
 * @param platform the platform's id, sent back with the ticket
 * @param visit the visit's id, sent back with the ticket, and the name under which this window keeps its bearer
 * @param keeper the one site whose page may be asked what it keeps for this browser
 */
public record Opening(Frame frame, String title, String platform, String visit, String keeper) implements Page {
    /** Makes the opening page of a visit; its frame must let the platform's origins frame it. */
    public static Opening of(Frame frame, String platform, String visit, String keeper) {
        return new Opening(frame, frame.words().say("web.opening.title"), platform, visit, keeper);
    }
}
