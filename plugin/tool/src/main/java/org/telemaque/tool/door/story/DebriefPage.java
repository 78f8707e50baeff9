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
 * @param group what others did; without people where they were too few
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
        Group group,
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
     * @param points what it gave to each competency of the page, in their order; -1 where nothing could be gained
     * @param shares what the group chose here; empty where too few passed
     */
    public record Decision(
            String place,
            ScenePage.Happened happened,
            List<String> gains,
            List<Integer> points,
            List<Share> shares,
            Form back) {
        /** Keeps its own copies. */
        public Decision {
            gains = List.copyOf(gains);
            points = List.copyOf(points);
            shares = List.copyOf(shares);
        }
    }

    /** So many of the group did the same; {@code own} says that the reader did. */
    public record Share(String label, int count, int of, boolean own) {}

    /** How many of the course came to an ending, and to which; nobody where they were too few to tell. */
    public record Group(int people, List<Share> endings) {
        /** Keeps its own copy. */
        public Group {
            endings = List.copyOf(endings);
        }
    }

    /** A competency as the way showed it; {@code percent} is -1 where too little was seen to say. */
    public record Skill(String title, int percent, int occasions) {}
}
