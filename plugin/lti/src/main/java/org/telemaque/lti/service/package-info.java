/**
 * Calls the services of a platform in our own name: gets the access token, keeps it, follows the pages of a list.
 *
 * <ul>
 *   <li>a token is asked for once and kept until shortly before it expires
 *   <li>a platform that no longer takes a token is asked once more with a new one
 *   <li>a scope that was not granted is named, and nothing is sent
 *   <li>an assertion is addressed to one audience and used once
 *   <li>a list is followed to its last page on the platform's own site only
 *   <li>a list without measure is cut and says so
 *   <li>however slowly its pages drip, a list is given up after a while
 *   <li>every odd form of a Link header that platforms send is read
 *   <li>whether to come back, and when, is told apart from being refused for good
 * </ul>
 *
 * <p>Deliberately not here: what is read or written ({@code ags}, {@code nrps}), and when it is tried again (the tool).
 */
@NullMarked
package org.telemaque.lti.service;

import org.jspecify.annotations.NullMarked;
