package de.kontor.ordering;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of ordering.
 *
 * @param paymentDays days net to pay an invoice in (domain section 10)
 */
@ConfigurationProperties("kontor.ordering")
public record OrderingProperties(@DefaultValue("14") int paymentDays) {}
