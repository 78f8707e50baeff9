package org.telemaque.tool.workshop.people;

import java.util.UUID;

/**
 * A course of an LMS, seen as the people in it.
 *
 * @param id our own name of it, a UUID as text
 * @param tenant the company
 * @param platform the LMS
 * @param title what the LMS calls it, perhaps empty
 */
public record Cohort(String id, String tenant, UUID platform, String title) {}
