package org.telemaque.lrs.statement;

import org.telemaque.xapi.statement.Agent;

/**
 * For whom statements are stored, and who vouches for them.
 *
 * @param tenant to whom they will belong
 * @param authority whom the store names as having vouched for them
 */
public record Author(String tenant, Agent authority) {}
