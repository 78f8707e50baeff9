package org.telemaque.broken.attic;

/** Lives in no room of the plan. */
public class Forgotten {}
