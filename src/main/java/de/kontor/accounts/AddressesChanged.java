package de.kontor.accounts;

import de.kontor.shared.AccountId;

/** The delivery addresses of an account have changed: one was added, edited, removed, or another is the default. */
public record AddressesChanged(AccountId account) {}
