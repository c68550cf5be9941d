package de.kontor.ordering;

import de.kontor.shared.Message;
import java.util.List;

/** What became of a submitted checkout. Except for {@link Placed}, nothing was ordered. */
public sealed interface Submission {
    /** The order exists; the same token always leads to the same one. */
    record Placed(OrderId order, String number) implements Submission {}

    /** Something is not as the member last saw it; the new offer says what, and the member decides. */
    record Changed(CheckoutOffer offer) implements Submission {}

    /** Something typed cannot be used. */
    record Invalid(List<Problem> problems) implements Submission {}

    /** The checkout is no longer there to be submitted, because the cart is empty or the token unknown. */
    record Gone(Message reason) implements Submission {}

    /** What is wrong with a field, in words. */
    record Problem(Field field, Message reason) {}

    /** A field of the checkout. */
    enum Field {
        ADDRESS,
        WISH_DATE,
        OWN_NUMBER,
        COST_CENTRE,
        NOTE,
        TERMS
    }
}
