/** Courses, trainers, series and sessions as product managers plan them; who comes, who came, how full it was. */
@NullMarked
package de.kontor.ui.studio.trainings;

import org.jspecify.annotations.NullMarked;
