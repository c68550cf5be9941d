/**
 * Data to try the product with: a technical wholesaler's catalogue and its customers, all invented.
 *
 * <p>Owns no table: everything goes through the public facades of the other modules, as an import would. The catalogue
 * is generated from families and their sizes, so it grows by adding a family; the same code always gives the same
 * articles, numbers, prices and stocks. Sizes of standard parts are facts of the standards; prices, GTINs (inside the
 * prefix for internal use) and manufacturer numbers are made up.
 *
 * <p>Deliberately loaded in the profile {@code demo} alone; nobody depends on this module.
 */
@NullMarked
@ApplicationModule(displayName = "Demo data")
package de.kontor.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
