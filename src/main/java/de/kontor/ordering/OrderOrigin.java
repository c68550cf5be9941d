package de.kontor.ordering;

import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Standing;
import de.kontor.shared.LoginId;
import de.kontor.terms.Channel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** By whom, when, how and under which terms an order was placed. */
record OrderOrigin(
        Standing standing,
        LoginId placedBy,
        String placedByName,
        Instant placedAt,
        Channel channel,
        int ruleSetVersion,
        String termsVersion,
        PostalAddress deliveryAddress,
        CheckoutDraft form,
        Optional<UUID> submitToken,
        Optional<String> quote) {}
