/**
 * The logins: found, locked, unlocked, created.
 *
 * <p>Decides nothing: who may have a login is decided in {@code identity}.
 */
@NullMarked
package de.kontor.ui.desk.logins;

import org.jspecify.annotations.NullMarked;
