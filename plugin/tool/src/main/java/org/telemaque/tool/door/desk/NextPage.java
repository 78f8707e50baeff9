package org.telemaque.tool.door.desk;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Says the address of the next sign-in, this once.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param address the address
 * @param until from when it serves no longer
 */
public record NextPage(Frame frame, String title, String address, String until) implements Page {}
