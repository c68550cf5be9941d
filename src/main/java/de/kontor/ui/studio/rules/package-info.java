/**
 * Rule sets as commercial managers work with them: versions on the left, on the right the chosen one as a table that
 * reads like the domain's, edited while it is a draft, compared in plain sentences, reviewed, published.
 *
 * <p>A <em>sheet</em> is a rule set taken apart for the screen: rules of the strategies, growth tiers and figures, and
 * the special rules that are named for a segment, an account, a channel or some days only.
 */
@NullMarked
package de.kontor.ui.studio.rules;

import org.jspecify.annotations.NullMarked;
