/**
 * Speaks Deep Linking 2.0: what somebody chose for a course goes back to the platform as a signed answer.
 *
 * <ul>
 *   <li>the data of the request comes back letter by letter
 *   <li>an answer is addressed to the platform and signed with our key
 *   <li>nothing is returned that the platform does not accept
 *   <li>a cancelled choice goes back too
 *   <li>an item carries its line item only where line items are accepted
 *   <li>an activity is named by a custom parameter and not by the address alone
 * </ul>
 *
 * <p>Deliberately not here: the page that shows what may be chosen, and the form that the browser posts.
 */
@NullMarked
package org.telemaque.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
