/** The first page of the studio: what waits for a decision, and the way to everything else. */
@NullMarked
package de.kontor.ui.studio.start;

import org.jspecify.annotations.NullMarked;
