/**
 * A specimen: it promises too little.
 *
 * <ul>
 *   <li>One thing.
 * </ul>
 */
package org.telemaque.broken.campus;
