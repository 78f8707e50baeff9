package org.telemaque.broken.foundation.event;

/** Stands for the vocabulary of learning. */
public interface LearningEvent {}
