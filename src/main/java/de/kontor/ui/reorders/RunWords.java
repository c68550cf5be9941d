package de.kontor.ui.reorders;

import de.kontor.shared.Message;
import de.kontor.ui.Screen;
import java.util.Set;

/**
 * Why a run stands and what ends it, in words for whoever reads: rules speak to a buyer with a cart, but a run has none,
 * and staff is not the buyer.
 */
public final class RunWords {
    private static final Set<String> OTHERWISE_FOR_STAFF = Set.of(
            "order.accountBlocked",
            "order.accountBlocked.wayOut",
            "order.accountUnverified",
            "order.accountUnverified.wayOut",
            "order.aboveLimit",
            "order.aboveLimit.wayOut",
            "terms.hardMinimum.refused",
            "terms.hardMinimum.wayOut",
            "line.notStandard",
            "line.notStandard.wayOut",
            "plan.review.dearer",
            "plan.review.ceiling",
            "plan.review.late",
            "plan.review.wayOut",
            "plan.parked.nothing.wayOut",
            "plan.parked.stock.wayOut",
            "plan.payment.wayOut");

    private static final Set<String> OTHERWISE_WITHOUT_CART =
            Set.of("order.accountUnverified.wayOut", "terms.hardMinimum.wayOut", "line.remove");

    private RunWords() {}

    /** For the buyer. */
    public static String forBuyer(Message said) {
        return otherwise(said, OTHERWISE_WITHOUT_CART, "reorder.said.");
    }

    /** For staff, who reads about a customer. */
    public static String forStaff(Message said) {
        return OTHERWISE_FOR_STAFF.contains(said.key())
                ? otherwise(said, OTHERWISE_FOR_STAFF, "desk.reorder.said.")
                : forBuyer(said);
    }

    private static String otherwise(Message said, Set<String> keys, String prefix) {
        return Screen.texts()
                .text(keys.contains(said.key()) ? new Message(prefix + said.key(), said.arguments()) : said);
    }
}
