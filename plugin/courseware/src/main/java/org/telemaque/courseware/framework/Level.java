package org.telemaque.courseware.framework;

/** One step of mastery, from 1 upwards. */
public record Level(int number, String slug) {}
