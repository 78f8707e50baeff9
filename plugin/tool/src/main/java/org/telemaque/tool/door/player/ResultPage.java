package org.telemaque.tool.door.player;

import java.util.List;
import org.telemaque.tool.foundation.part.Calibration;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * What a quiz showed: how many, how surely, and what to read next.
 *
 * @param verdict one sentence: passed, not yet, or only for oneself
 * @param best how it stands to the best attempt before it; empty when there was none
 * @param tries the first, the best and this attempt; empty when there was only one
 * @param passed whether it is a reason to be glad
 * @param advice what the author says to do after it
 * @param next where to go on
 */
public record ResultPage(
        Frame frame,
        String title,
        Tally tally,
        String verdict,
        String best,
        List<Try> tries,
        boolean passed,
        String advice,
        Calibration calibration,
        List<Line> lines,
        List<Link> reading,
        Form again,
        Link next)
        implements Page {

    /** Keeps its own copies. */
    public ResultPage {
        tries = List.copyOf(tries);
        lines = List.copyOf(lines);
        reading = List.copyOf(reading);
    }

    /** So many right out of so many. */
    public record Tally(int right, int of) {}

    /** An attempt and how many were right in it. */
    public record Try(String name, Tally tally) {}

    /** One question in the list of answers. */
    public record Line(String statement, boolean right, int confidence, String so) {}
}
