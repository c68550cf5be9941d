/**
 * Measures the portal against the targets of {@code docs/performance.md}; started by {@code ./kontor bench}, never by
 * the tests, so no test depends on how busy a machine is.
 */
package de.kontor.bench;
