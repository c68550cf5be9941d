package de.kontor.pricing;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over prices: list, segment books and agreed account prices. */
@Service
public class PriceBooks {
    private static final String INSERT = """
            insert into prices (kind, segment, account_id, article_id, from_quantity, price, valid_from)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    PriceBooks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes over list prices from a day on; for product and commercial managers and the system. */
    @Transactional
    public void enterListPrices(Actor actor, LocalDate validFrom, List<PriceEntry> entries) {
        actor.requireStaff(Role.COMMERCIAL, Role.PRODUCT);
        enter(LadderKind.LIST, null, null, validFrom, entries);
    }

    /** Takes over the prices of a segment from a day on; for commercial managers and the system. */
    @Transactional
    public void enterSegmentPrices(Actor actor, String segment, LocalDate validFrom, List<PriceEntry> entries) {
        actor.requireStaff(Role.COMMERCIAL);
        enter(LadderKind.SEGMENT, segment, null, validFrom, entries);
    }

    /** Takes over prices agreed with an account from a day on; for commercial managers and the system. */
    @Transactional
    public void enterAccountPrices(Actor actor, AccountId account, LocalDate validFrom, List<PriceEntry> entries) {
        actor.requireStaff(Role.COMMERCIAL);
        enter(LadderKind.ACCOUNT, null, account.value(), validFrom, entries);
    }

    private void enter(
            LadderKind kind,
            @Nullable String segment,
            @Nullable UUID account,
            LocalDate validFrom,
            List<PriceEntry> entries) {
        List<Object[]> rows = entries.stream()
                // the record checks the shape of the ladder before anything is written
                .map(entry -> new PriceEntry(entry.article(), new Ladder(kind, validFrom, entry.tiers()).tiers()))
                .flatMap(entry -> entry.tiers().stream().map(tier -> new Object[] {
                    kind.name(),
                    segment,
                    account,
                    entry.article().value(),
                    tier.fromQuantity(),
                    tier.price().toBigDecimal(),
                    validFrom
                }))
                .toList();
        jdbc.batchUpdate(INSERT, rows);
    }
}
