package org.telemaque.broken.spec;

/** Stands for a word of a specification. */
public record Word(String text) {}
