package de.kontor.training;

import java.time.Instant;

/** A time in which a trainer has something to do. */
record TrainerTime(TrainerId trainer, Instant start, Instant end) {
    /** Whether one person cannot do both. */
    boolean clashes(TrainerTime other) {
        return trainer.equals(other.trainer) && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
