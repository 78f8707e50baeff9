package org.telemaque.lrs.broken.upward.protocol;

/** A specimen: what stands above. */
public class Word {}
