package de.kontor.ordering;

import de.kontor.accounts.AccountProfile;
import de.kontor.shared.Message;
import java.util.List;

/**
 * A cart ready to be ordered: the quote is kept for half an hour.
 *
 * @param changes what is different from what the member saw before, one sentence each; empty at first
 */
public record CheckoutOffer(
        SubmitToken token, CartView cart, AccountProfile account, CheckoutDraft draft, List<Message> changes) {}
