/**
 * The desk: the screens of the seller's staff, by feature.
 *
 * <p>All its addresses begin with {@code /desk}; all its views lie in {@link de.kontor.ui.desk.DeskLayout} and name the
 * staff roles they are for. Deliberately layout and wiring only: whatever is decided is decided in a module below.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI: desk",
        allowedDependencies = {"shared", "identity", "ui"})
package de.kontor.ui.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
