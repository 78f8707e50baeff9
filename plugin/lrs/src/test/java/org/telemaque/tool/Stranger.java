package org.telemaque.tool;

/** Stands in for a class of the tool, which this module rightly cannot see; a specimen uses it. */
public class Stranger {}
