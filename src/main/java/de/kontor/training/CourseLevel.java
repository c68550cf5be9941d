package de.kontor.training;

/** What a course expects of those who come. */
public enum CourseLevel {
    BASIC,
    ADVANCED,
    EXPERT
}
