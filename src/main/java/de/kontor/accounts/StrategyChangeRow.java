package de.kontor.accounts;

import de.kontor.accounts.AccountProfile.StrategyChange;
import de.kontor.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A strategy an account followed, as stored. */
@Entity
@Table(name = "strategy_changes")
class StrategyChangeRow {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Strategy strategy;

    private LocalDate since;
    private String reason;
    private String origin;

    @SuppressWarnings("NullAway.Init")
    protected StrategyChangeRow() {}

    StrategyChangeRow(Account account, Strategy strategy, LocalDate since, String reason, String origin) {
        this.id = TimeOrderedId.next();
        this.account = account;
        this.strategy = strategy;
        this.since = since;
        this.reason = reason;
        this.origin = origin;
    }

    StrategyChange facts() {
        return new StrategyChange(strategy, since, reason, origin);
    }
}
