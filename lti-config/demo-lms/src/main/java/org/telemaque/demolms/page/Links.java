package org.telemaque.demolms.page;

import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;
import org.telemaque.demolms.tools.RegisteredTool;

/**
 * The addresses of the pages in one language.
 *
 * @param base path of this LMS without a slash at the end, {@code /lms}
 */
public record Links(String base, Language language) {

    /** The page where one chooses who one is. */
    public String home() {
        return base + "/" + tail();
    }

    /** The course as this person sees it. */
    public String course(Person person) {
        return as(person) + "/course" + tail();
    }

    /** A copy of the course as this person sees it. */
    public String copy(Person person) {
        return as(person) + "/copy" + tail();
    }

    /** The page that frames an activity. */
    public String activity(Person person, Placement placement) {
        return as(person) + "/activity/" + placement.key() + tail();
    }

    /** The page that frames the review of somebody's work on an activity. */
    public String review(Person person, Placement placement, Person whose) {
        return activity(person, placement) + "&review=" + whose.key();
    }

    /** The page that frames the tool's picker. */
    public String choose(Person person) {
        return activity(person, Campus.CHOOSER);
    }

    /** The gradebook. */
    public String grades(Person person) {
        return as(person) + "/grades" + tail();
    }

    /** The start of a launch inside a frame. */
    public String launch(Person person, Placement placement) {
        return as(person) + "/launch/" + placement.key() + tail();
    }

    /** The start of a launch in a window of its own. */
    public String launchInWindow(Person person, Placement placement) {
        return launch(person, placement) + "&target=window";
    }

    /** The tools that registered themselves, and where another one does. */
    public String tools() {
        return base + "/tools" + tail();
    }

    /** The start of a launch in a window of its own, for a tool that registered itself. */
    public String launchOf(RegisteredTool tool, Person person, Placement placement) {
        return launchInWindow(person, placement) + "&client=" + tool.clientId();
    }

    /** A style sheet, script or picture. */
    public String asset(String name) {
        return base + "/assets/" + name;
    }

    private String as(Person person) {
        return base + "/as/" + person.key();
    }

    private String tail() {
        return "?lang=" + language.tag();
    }
}
