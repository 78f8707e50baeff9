package org.telemaque.lrs.document;

import java.time.Instant;

/**
 * A document's name in a list.
 *
 * @param name its id
 * @param updated when it was changed last
 */
public record Named(String name, Instant updated) {}
