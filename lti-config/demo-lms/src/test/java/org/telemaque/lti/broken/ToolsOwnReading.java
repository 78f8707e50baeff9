package org.telemaque.lti.broken;

/** Stands for any class of the tool's side: see {@code OtherSideTest}. */
public record ToolsOwnReading(String token) {}
