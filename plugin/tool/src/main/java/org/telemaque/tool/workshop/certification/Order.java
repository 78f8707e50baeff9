package org.telemaque.tool.workshop.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;

/**
 * What a trainer asks for: a path, for these learners, until that day.
 *
 * @param path slug of the path
 * @param due the last day
 * @param by the trainer
 * @param learners at least one
 */
public record Order(String path, LocalDate due, UUID by, List<Learner> learners) {}
