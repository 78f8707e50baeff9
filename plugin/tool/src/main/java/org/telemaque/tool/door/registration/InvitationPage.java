package org.telemaque.tool.door.registration;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Tells somebody who opened an invitation by hand what to do with it.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param address the invitation's own address, to be copied into the LMS
 * @param until from when it serves no longer
 */
public record InvitationPage(Frame frame, String title, String address, String until) implements Page {}
