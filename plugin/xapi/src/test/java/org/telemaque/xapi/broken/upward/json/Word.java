package org.telemaque.xapi.broken.upward.json;

/** A specimen: what stands above. */
public class Word {}
