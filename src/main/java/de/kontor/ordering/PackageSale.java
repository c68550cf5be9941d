package de.kontor.ordering;

import de.kontor.accounts.Trade;
import de.kontor.shared.Money;
import de.kontor.starterpacks.VersionId;

/**
 * What one version brought in one trade. Cancelled orders do not count.
 *
 * @param sold packages
 * @param revenue net
 * @param margin revenue less what the parts cost when they were sold
 * @param buyers accounts
 * @param measured buyers whose first purchase is 90 days old or older
 * @param returned of those measured, how many ordered again within 90 days
 */
public record PackageSale(
        VersionId version,
        Trade trade,
        int sold,
        Money revenue,
        Money margin,
        int buyers,
        int measured,
        int returned) {}
