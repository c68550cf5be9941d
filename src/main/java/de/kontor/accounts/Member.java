package de.kontor.accounts;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.util.Optional;

/**
 * A member of an account.
 *
 * @param orderLimit highest net sum of the lines of one order, seats included, fees and freight not; empty is no limit, not zero
 */
public record Member(
        LoginId login, AccountId account, String name, String email, boolean owner, Optional<Money> orderLimit) {}
