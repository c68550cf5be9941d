package de.kontor.ordering;

import de.kontor.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** Net and VAT of an order for one rate in percent. */
@Embeddable
record OrderVat(@Column(name = "account_id") UUID accountId, BigDecimal rate, Money net, Money vat) {}
