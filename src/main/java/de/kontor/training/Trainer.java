package de.kontor.training;

/** Somebody who gives trainings; in one place at a time. */
public record Trainer(TrainerId id, String name, String email) {}
