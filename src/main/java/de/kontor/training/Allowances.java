package de.kontor.training;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many seats of a quarter are free for an account (domain section 4, training seats). */
@Component
class Allowances {
    private final Accounts accounts;
    private final Terms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    Allowances(Accounts accounts, Terms terms, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SeatAllowance of(AccountId account, Quarter quarter) {
        Standing standing = accounts.standing(account).orElseThrow();
        RuleSet rules = terms.inForce(LocalDate.now(clock));
        int total = rules.freeSeats(standing.strategy(), standing.growthTier());
        Optional<SeatAllowance.Better> better = Arrays.stream(GrowthTier.values())
                .filter(tier -> tier.compareTo(standing.growthTier()) > 0)
                .map(tier -> new SeatAllowance.Better(tier, rules.freeSeats(standing.strategy(), tier)))
                .filter(tier -> tier.total() > total)
                .findFirst();
        return new SeatAllowance(
                quarter, standing.strategy(), standing.growthTier(), total, used(account, quarter), better);
    }

    /** The same; nobody else spends seats of this account and quarter until the end of the transaction. */
    SeatAllowance lock(AccountId account, Quarter quarter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("training-seats " + account + " " + quarter)
                .query((row, n) -> true)
                .single();
        return of(account, quarter);
    }

    /** What cancelling so many paid seats costs after the free time, net. */
    Money fee(Money seatPrice, int paidSeats) {
        Money paid = Money.ofCents(Math.multiplyExact(seatPrice.cents(), (long) paidSeats));
        return terms.inForce(LocalDate.now(clock)).seatCancellationFee().of(paid);
    }

    private int used(AccountId account, Quarter quarter) {
        return jdbc.sql("""
                        select coalesce(sum(b.free_seats), 0) from training_bookings b
                        join training_sessions s on s.id = b.session_id
                        where b.account_id = ? and s.quarter = ?
                            and (b.state in ('CONFIRMED', 'ATTENDED', 'NO_SHOW') or b.late)
                        """)
                .param(account.value())
                .param(quarter.firstDay())
                .query(Integer.class)
                .single();
    }
}
