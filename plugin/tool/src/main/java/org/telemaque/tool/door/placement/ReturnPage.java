package org.telemaque.tool.door.placement;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Takes the choice back to the LMS: a form that the browser sends by itself (Deep Linking 2.0, 4.4.2).
 *
 * @param address where the form goes
 * @param token the signed answer
 */
public record ReturnPage(Frame frame, String title, String address, String token) implements Page {}
