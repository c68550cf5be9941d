package de.kontor.accounts;

import java.util.List;
import java.util.Optional;

/**
 * What is needed to open an account.
 *
 * @param deliveryAddresses the first is the default; empty means deliver to the billing address
 */
public record NewAccount(
        String legalName,
        Optional<String> vatId,
        Trade trade,
        HeadcountBand headcount,
        PostalAddress billingAddress,
        List<PostalAddress> deliveryAddresses,
        String segment,
        AccountStatus status,
        Strategy strategy,
        GrowthTier growthTier,
        String reason) {}
