/**
 * Keeps the bytes of attachments: one copy for each hash and tenant, as long as a statement names it.
 *
 * <ul>
 *   <li>One copy serves every statement of a tenant.
 *   <li>Bytes that no statement names any more are gone.
 *   <li>No tenant sees the bytes of another.
 * </ul>
 *
 * <p>By construction: bytes are kept and removed in the transaction of their statement.
 *
 * <p>Not here: what a bundle of statements and bytes must be, which is {@code org.telemaque.xapi.enclosure}.
 */
@NullMarked
package org.telemaque.lrs.attachment;

import org.jspecify.annotations.NullMarked;
