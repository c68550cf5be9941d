/**
 * The outgoing mails: found, read, tried again.
 *
 * <p>Decides nothing: what is sent when is decided by the modules things happen in.
 */
@NullMarked
package de.kontor.ui.desk.mails;

import org.jspecify.annotations.NullMarked;
