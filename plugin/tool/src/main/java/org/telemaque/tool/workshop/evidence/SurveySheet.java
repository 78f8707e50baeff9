package org.telemaque.tool.workshop.evidence;

import org.telemaque.courseware.survey.Survey;

/**
 * A survey as one person has it before them.
 *
 * @param survey in the release on which it was begun
 * @param answers what is written so far; nothing once it is handed in
 */
public record SurveySheet(Survey survey, Answers answers, boolean handedIn) {}
