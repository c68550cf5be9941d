package de.kontor.identity;

import java.util.List;

/**
 * Some of the logins a filter finds, by name.
 *
 * @param total how many the filter finds in all
 */
public record LoginPage(List<LoginRow> rows, long total) {}
