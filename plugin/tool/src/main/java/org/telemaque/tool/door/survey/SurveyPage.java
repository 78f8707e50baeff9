package org.telemaque.tool.door.survey;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A survey being answered.
 *
 * @param text what it is for
 * @param action where it goes
 * @param draft names what is typed in this window, for this person and course alone
 * @param fields its questions
 * @param counted whether the answers will count; those of whoever trains, reviews or writes do not
 * @param kept whether it was just kept
 */
public record SurveyPage(
        Frame frame,
        String title,
        Phrase text,
        String action,
        String draft,
        List<Field> fields,
        boolean counted,
        boolean kept)
        implements Page {

    /** Keeps its own copy. */
    public SurveyPage {
        fields = List.copyOf(fields);
    }

    /** The questions whose answer is missing. */
    public List<Field> wrong() {
        return fields.stream().filter(Field::wrong).toList();
    }

    @Override
    public int status() {
        return wrong().isEmpty() ? 200 : 422;
    }
}
