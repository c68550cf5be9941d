package de.kontor.accounts;

import de.kontor.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An account as its own members and staff see it. */
public record AccountProfile(
        AccountId id,
        String number,
        String legalName,
        Optional<String> vatId,
        Trade trade,
        HeadcountBand headcount,
        PostalAddress billingAddress,
        Standing standing,
        List<DeliveryAddress> deliveryAddresses,
        List<Member> members,
        List<StrategyChange> strategyHistory) {
    /** Who set which strategy when, and why; the newest first. */
    public record StrategyChange(Strategy strategy, LocalDate since, String reason, String origin) {}
}
