package org.telemaque.lrs.broken.nullness;

/** A specimen: its package promises nothing about null. */
public class Bare {}
