package org.telemaque.tool.door.placement;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What can be chosen for a course.
 *
 * @param several whether the LMS takes several at once
 * @param wanted what is looked for and chosen
 * @param offers what fits
 * @param skills the competencies to choose by
 * @param titles the language that titles go to the course in
 * @param fault the key of what is wrong with the choice; empty when nothing is
 */
public record PickerPage(
        Frame frame,
        String title,
        boolean several,
        Wanted wanted,
        List<Offer> offers,
        List<Shelf.Skill> skills,
        String titles,
        String fault)
        implements Page {
    /** Lengths to choose by, in minutes. */
    public static final List<Integer> LENGTHS = List.of(15, 30, 60);

    /** Kinds to choose by. */
    public static final List<String> KINDS = List.of("course", "quiz", "scenario", "path", "survey");

    /** Keeps its own copies. */
    public PickerPage {
        offers = List.copyOf(offers);
        skills = List.copyOf(skills);
    }

    @Override
    public int status() {
        return fault.isEmpty() ? 200 : 422;
    }
}
