package org.telemaque.xapi.broken.nullness;

/** A specimen: its package promises nothing about null. */
public class Bare {}
