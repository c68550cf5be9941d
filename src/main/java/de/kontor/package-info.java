/**
 * The application itself: its start, its database and its clock. Everything of the business lives in the modules below.
 *
 * <p>Without a configured database the portal brings its own PostgreSQL along and keeps its data in one folder
 * ({@link de.kontor.DatabaseStart}); with one it uses that. Whatever keeps it from starting is told in one sentence.
 */
@NullMarked
package de.kontor;

import org.jspecify.annotations.NullMarked;
