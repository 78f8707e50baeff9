package org.telemaque.tool.door.player;

import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * One question of a quiz, open or answered.
 *
 * @param number which question of the draw it is, from 1
 * @param of how many were drawn
 * @param done how many are answered
 * @param next where to go on once it is answered
 */
public record QuestionPage(Frame frame, String title, String quiz, Asked asked, int number, int of, int done, Link next)
        implements Page {}
