package org.telemaque.tool.door.review;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A file of records waits to be fetched.
 *
 * @param format {@code csv} or {@code json}
 * @param href works once, within a minute
 */
public record ExportPage(Frame frame, String title, String format, String href) implements Page {}
