/**
 * Reads YAML into values that know their line, and checks their shape against the published schemas.
 *
 * <ul>
 *   <li>Every value knows the line on which it stands.
 *   <li>Anchors, aliases and double keys are refused.
 *   <li>What does not fit its schema is noted with its line, in French and in English.
 * </ul>
 *
 * <p>Not here: what the values mean (reading).
 */
@NullMarked
package org.telemaque.courseware.yaml;

import org.jspecify.annotations.NullMarked;
