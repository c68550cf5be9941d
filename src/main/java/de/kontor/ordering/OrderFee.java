package de.kontor.ordering;

import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A fee of an order, net. */
@Embeddable
record OrderFee(
        @Column(name = "account_id") UUID accountId,
        @Enumerated(EnumType.STRING) RuleKind rule,
        Money net) {}
