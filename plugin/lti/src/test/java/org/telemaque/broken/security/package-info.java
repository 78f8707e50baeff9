/**
 * Promises too little.
 *
 * <ul>
 *   <li>nobody tests this promise
 * </ul>
 */
package org.telemaque.broken.security;
