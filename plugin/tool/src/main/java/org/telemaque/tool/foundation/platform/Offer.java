package org.telemaque.tool.foundation.platform;

/**
 * What an LMS offers with a link.
 *
 * @param link which
 * @param services the doors of the LMS, as JSON for those who know them; the same for everybody who comes through the link
 */
public record Offer(ResourceLink link, String services) {}
