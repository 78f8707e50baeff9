/**
 * An administrator of an LMS looks after own platforms: their state, their log, what could not be delivered.
 *
 * <ul>
 *   <li>An address signs in once, and asks before it does.
 *   <li>An administrator sees own platforms only, until sent away.
 *   <li>An administrator activates what waits and switches off, and the operator alone switches on again.
 *   <li>Of a registration that companies share an administrator sees the own company only, and changes nothing.
 *   <li>No other site signs an administrator in.
 *   <li>The desk opens no other door.
 * </ul>
 *
 * <p>By construction: no role of an LMS opens this door; the visit is one of the hall, with its bearer, its idle time and its
 * end; every act is written into the journal under the administrator's own name.
 *
 * <p>Not here: who is invited (the door of administration), other platforms, keys, people and their records.
 */
@NullMarked
package org.telemaque.tool.door.desk;

import org.jspecify.annotations.NullMarked;
