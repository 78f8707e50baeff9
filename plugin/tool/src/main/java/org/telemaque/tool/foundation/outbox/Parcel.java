package org.telemaque.tool.foundation.outbox;

import java.util.UUID;

/**
 * Something that must leave the house.
 *
 * @param id of the parcel; for a Statement, the Statement's id
 * @param tenant the company it belongs to
 * @param target name of the courier that carries it
 * @param orderKey parcels with the same key keep their order, for example an account
 * @param body the exact bytes to be sent, as text
 */
public record Parcel(UUID id, String tenant, String target, String orderKey, String body) {}
