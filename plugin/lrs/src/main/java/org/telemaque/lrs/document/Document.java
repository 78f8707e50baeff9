package org.telemaque.lrs.document;

import java.time.Instant;

/**
 * A document as the store has it.
 *
 * @param content what it says
 * @param etag its tag, without quotes
 * @param updated when it was changed last
 */
public record Document(Content content, String etag, Instant updated) {}
