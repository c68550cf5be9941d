/**
 * Journeys driven by Vaadin TestBench against a running portal, with the page objects of {@code de.kontor.journeys}.
 * TestBench is commercial: without a licence of the operator these tests fail with one sentence, they are never skipped.
 */
package de.kontor.testbench;
