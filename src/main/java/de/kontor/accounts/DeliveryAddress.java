package de.kontor.accounts;

/** Where an account wants its goods; exactly one address of an account is the default. */
public record DeliveryAddress(AddressId id, PostalAddress address, boolean isDefault) {}
