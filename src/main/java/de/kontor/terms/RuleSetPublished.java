package de.kontor.terms;

import java.time.LocalDate;

/** A rule set was published and counts from a day on, today or later. */
public record RuleSetPublished(int version, LocalDate validFrom) {}
