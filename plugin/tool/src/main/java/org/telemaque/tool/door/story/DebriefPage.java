package org.telemaque.tool.door.story;

import java.util.List;
import org.telemaque.courseware.text.SafeHtml;
import org.telemaque.tool.foundation.part.Curve;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.part.Way;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * Looking back on a story: the own way on the map, each decision with its why and a way back to it, the curves, the
 * competencies, and questions to take along.
 *
 * @param unseen titles of scenes and endings the way did not pass
 * @param notes the author's questions and take-aways
 */
public record DebriefPage(
        Frame frame,
        String title,
        String story,
        Way way,
        List<Decision> decisions,
        String ending,
        List<String> unseen,
        List<Curve> curves,
        List<Skill> skills,
        SafeHtml notes,
        Form again,
        Link next)
        implements Page {

    /** Keeps its own copies. */
    public DebriefPage {
        decisions = List.copyOf(decisions);
        unseen = List.copyOf(unseen);
        curves = List.copyOf(curves);
        skills = List.copyOf(skills);
    }

    /**
     * One decision of the way.
     *
     * @param place the name of its scene, unique on the page
     * @param gains what it gave to which competency, in words
     */
    public record Decision(String place, ScenePage.Happened happened, List<String> gains, Form back) {
        /** Keeps its own copy. */
        public Decision {
            gains = List.copyOf(gains);
        }
    }

    /** A competency as the way showed it; {@code percent} is -1 where too little was seen to say. */
    public record Skill(String title, int percent, int occasions) {}
}
