package org.telemaque.tool.door.desk;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Asks before an address is used up: programs that look at mail open addresses too.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param name who signs in
 * @param action where the form goes
 */
public record SignInPage(Frame frame, String title, String name, String action) implements Page {}
