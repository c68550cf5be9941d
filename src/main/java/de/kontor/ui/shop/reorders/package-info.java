/**
 * Auto-reorder in the shop: plans as list and calendar, one page per plan, the form that starts and changes them, and
 * the pages that links in mails lead to, which need no sign-in.
 *
 * <p>Deliberately knows nothing of when and how runs are ordered: that is decided in {@code replenishment}.
 */
@NullMarked
package de.kontor.ui.shop.reorders;

import org.jspecify.annotations.NullMarked;
