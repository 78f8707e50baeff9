/**
 * The benchmark: what the packaged server costs, next to the least that the same server could do. It is run by hand, by the
 * command of {@code BENCHMARK.md}, and is not part of the tests.
 *
 * <ul>
 *   <li>Every count is fixed, every phase ends in time, and a run that takes ten minutes is given up.
 *   <li>What is timed is only the tool's own requests; the demo LMS does its part before the clock runs.
 *   <li>The bare endpoint is measured before and after the tool, in the same run, by the same client.
 *   <li>A request that was not answered as it should be ends the run: no refusal is counted as an answer.
 * </ul>
 *
 * <p>Not here: verdicts. It prints figures and ratios and never fails for being slow.
 */
@NullMarked
package org.telemaque.liberty.bench;

import org.jspecify.annotations.NullMarked;
