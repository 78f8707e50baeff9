package org.telemaque.courseware.text;

/** What every published thing carries on its first page: its slug for ever, its version now, its words. */
public record Imprint(String slug, Version version, Texts texts) {}
