package de.kontor.ordering;

import de.kontor.accounts.AccountProfile;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.util.List;

/**
 * A cart ready to be ordered: the quote is kept for half an hour.
 *
 * @param expressFee what express costs net, chosen or not
 * @param changes what is different from what the member saw before, one sentence each; empty at first
 */
public record CheckoutOffer(
        SubmitToken token,
        CartView cart,
        AccountProfile account,
        CheckoutDraft draft,
        Money expressFee,
        List<Message> changes) {}
