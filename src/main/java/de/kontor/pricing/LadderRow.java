package de.kontor.pricing;

import de.kontor.shared.UnitPrice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ladder while its rows are read, one per volume tier, in the order of the quantities. */
record LadderRow(
        LadderKind kind, LocalDate validFrom, Optional<LocalDate> validUntil, boolean holds, List<VolumeTier> tiers) {
    /** The head of the ladder a row belongs to, without its tiers; the row has a column {@code holds}. */
    static LadderRow first(ResultSet row, LadderKind kind) {
        try {
            return new LadderRow(
                    kind,
                    row.getObject("valid_from", LocalDate.class),
                    Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                    row.getBoolean("holds"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(ResultSet row) throws SQLException {
        tiers.add(new VolumeTier(row.getInt("from_quantity"), UnitPrice.of(row.getBigDecimal("price"))));
    }

    Ladder ladder() {
        return new Ladder(kind, validFrom, validUntil, tiers);
    }
}
