package org.telemaque.demolms.tools;

/**
 * A tool that registered itself.
 *
 * @param clientId what we call it
 * @param name what it calls itself
 * @param scope what it was granted, as one text
 */
public record RegisteredTool(String clientId, String name, String scope) {}
