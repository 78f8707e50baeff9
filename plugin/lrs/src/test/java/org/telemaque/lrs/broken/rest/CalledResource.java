package org.telemaque.lrs.broken.rest;

/** A specimen: a resource that another class calls. */
public class CalledResource {}
