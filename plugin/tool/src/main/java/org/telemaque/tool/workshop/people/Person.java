package org.telemaque.tool.workshop.people;

import java.util.UUID;

/**
 * One human being as one company's platform knows them.
 *
 * @param id our own name of the person, which stays inside
 * @param account the random name that stands for the person in records that leave
 * @param tenant the company
 * @param name what to call the person; empty when the platform shares no name
 * @param testUser whether the platform made the person up
 */
public record Person(UUID id, UUID account, String tenant, String name, boolean testUser) {}
