package de.kontor.accounts;

import static de.kontor.accounts.AccountStatus.ACTIVE;
import static de.kontor.accounts.AccountStatus.BLOCKED;
import static de.kontor.accounts.AccountStatus.REGISTERED;
import static de.kontor.accounts.AccountStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountStatusTests {
    private static final Map<AccountStatus, Set<AccountStatus>> ALLOWED = Map.of(
            REGISTERED, Set.of(VERIFIED, BLOCKED),
            VERIFIED, Set.of(ACTIVE, BLOCKED),
            ACTIVE, Set.of(BLOCKED),
            BLOCKED, Set.of(VERIFIED, ACTIVE));

    @ParameterizedTest
    @EnumSource
    void followsTheMapAndNothingElse(AccountStatus from) {
        for (AccountStatus to : AccountStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @Test
    void ordersOnAccountOnlyOnceCheckedAndNotBlocked() {
        assertThat(AccountStatus.values())
                .filteredOn(AccountStatus::mayOrderOnAccount)
                .containsExactly(VERIFIED, ACTIVE);
    }
}
