/**
 * Says too little.
 *
 * <ul>
 *   <li>Nobody tests this.
 * </ul>
 */
package org.telemaque.broken.foundation.event;
