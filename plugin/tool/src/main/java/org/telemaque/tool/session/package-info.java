/**
 * One visit from launch to leaving, and its bearer token.
 *
 * <ul>
 *   <li>A ticket opens a visit once, within a minute, in the browser that began the login.
 *   <li>Only the hash of a bearer, of a ticket or of a proof is stored.
 *   <li>A visit ends after half an hour without a sign of life, and after eight hours in any case.
 *   <li>Whatever says no duty it needs is closed to everybody.
 *   <li>No cookie is read outside the launch and the redemption of its ticket.
 *   <li>A download ticket serves one visit, one path, once.
 *   <li>The activity only chooses where a visit starts, never what it may do.
 * </ul>
 *
 * <p>Not here: whether a launch is believed (the door of launches), what a page shows within its frame.
 */
@NullMarked
package org.telemaque.tool.session;

import org.jspecify.annotations.NullMarked;
