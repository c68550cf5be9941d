/**
 * Auto-reorder at the desk: the plans of all accounts, runs that need somebody, committed volume per month, and acting
 * on behalf of a customer with a reason.
 */
@NullMarked
package de.kontor.ui.desk.reorders;

import org.jspecify.annotations.NullMarked;
