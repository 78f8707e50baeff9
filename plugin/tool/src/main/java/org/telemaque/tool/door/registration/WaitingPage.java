package org.telemaque.tool.door.registration;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Says that the LMS is registered and waits to be activated; its button ends the conversation with the LMS.
 *
 * @param frame framed by the LMS
 * @param title what the page is called
 * @param name what we call the LMS
 * @param client what the LMS calls us
 */
public record WaitingPage(Frame frame, String title, String name, String client) implements Page {}
