package org.telemaque.tool.door.administration;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Says the address of an invitation, this once.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param text what to do with it
 * @param address the address
 * @param until from when it serves no longer
 */
public record InvitedPage(Frame frame, String title, String text, String address, String until) implements Page {}
