/**
 * The articles with their stock: found, read, counted anew.
 *
 * <p>Decides nothing: what stock can be is decided in {@code catalog}. Selling prices are kept elsewhere.
 */
@NullMarked
package de.kontor.ui.desk.articles;

import org.jspecify.annotations.NullMarked;
