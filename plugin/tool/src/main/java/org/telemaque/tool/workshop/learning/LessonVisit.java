package org.telemaque.tool.workshop.learning;

import java.util.UUID;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;

/** A lesson as one learner finds it. */
public record LessonVisit(UUID attempt, Course course, Lesson lesson, boolean read, Work work) {}
