/**
 * One visit from launch to leaving, and its bearer token.
 *
 * <ul>
 *   <li>A ticket serves its browser, its platform and its visit only.
 *   <li>Only the hash of a secret is stored.
 *   <li>A visit ends after half an hour without a sign of life, and after eight hours in any case.
 *   <li>A visit needs its bearer.
 *   <li>Every method behind the hall names its duties.
 *   <li>A file leaves once for its ticket, and is noted.
 *   <li>The activity only chooses where a visit starts.
 *   <li>A kept secret outlives the server.
 *   <li>Only the notice itself and a sign of life come before the notice.
 * </ul>
 *
 * <p>By construction: a ticket lives a minute, and one that opens nothing is one line of the log with its reason; whatever says no duty it needs is closed to everybody, and no cookie
 * is read outside the launch and the redemption of its ticket.
 *
 * <p>Not here: whether a launch is believed (the door of launches), what a page shows within its frame.
 */
@NullMarked
package org.telemaque.tool.session;

import org.jspecify.annotations.NullMarked;
