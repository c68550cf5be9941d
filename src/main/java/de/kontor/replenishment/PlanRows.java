package de.kontor.replenishment;

import de.kontor.accounts.AddressId;
import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of plans. */
@Component
class PlanRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ReorderJson json;

    PlanRows(JdbcClient jdbc, DataSource database, ReorderJson json) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(database);
        this.json = json;
    }

    void insert(Collection<Plan> plans) {
        batches.batchUpdate("""
                insert into reorder_plans (id, account_id, owner_login, owner_name, name, state, paused_until, unit,
                    every, first, day_of_month, by_consumption, federal_state, lines, ceiling, stock, below_minimum,
                    payment, address, own_number, cost_centre, created_at, planned_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, plans.stream().map(this::columns).toList());
    }

    private Object[] columns(Plan plan) {
        PlanSettings settings = plan.settings();
        return new Object[] {
            plan.id().value(),
            plan.account().value(),
            plan.owner().value(),
            plan.ownerName(),
            plan.name(),
            plan.state().name(),
            plan.pausedUntil().orElse(null),
            plan.rhythm().unit().name(),
            plan.rhythm().every(),
            plan.rhythm().first(),
            plan.rhythm().dayOfMonth(),
            plan.byConsumption(),
            plan.federalState().name(),
            json.write(plan.lines()),
            settings.ceiling().map(Money::toBigDecimal).orElse(null),
            settings.stock().name(),
            settings.belowMinimum().name(),
            settings.payment().name(),
            settings.address().map(AddressId::value).orElse(null),
            settings.ownNumber(),
            settings.costCentre(),
            Timestamp.from(plan.createdAt()),
            plan.plannedUntil()
        };
    }

    /** Writes everything that may change; the caller holds the lock. */
    void update(Plan plan) {
        jdbc.sql("""
                        update reorder_plans set name = ?, state = ?, paused_until = ?, unit = ?, every = ?, first = ?,
                            day_of_month = ?, by_consumption = ?, federal_state = ?, lines = ?, ceiling = ?, stock = ?,
                            below_minimum = ?, payment = ?, address = ?, own_number = ?, cost_centre = ?,
                            planned_until = ?, version = version + 1
                        where id = ?
                        """)
                .params(new Object[] {
                    plan.name(),
                    plan.state().name(),
                    plan.pausedUntil().orElse(null),
                    plan.rhythm().unit().name(),
                    plan.rhythm().every(),
                    plan.rhythm().first(),
                    plan.rhythm().dayOfMonth(),
                    plan.byConsumption(),
                    plan.federalState().name(),
                    json.write(plan.lines()),
                    plan.settings().ceiling().map(Money::toBigDecimal).orElse(null),
                    plan.settings().stock().name(),
                    plan.settings().belowMinimum().name(),
                    plan.settings().payment().name(),
                    plan.settings().address().map(AddressId::value).orElse(null),
                    plan.settings().ownNumber(),
                    plan.settings().costCentre(),
                    plan.plannedUntil(),
                    plan.id().value()
                })
                .update();
    }

    Optional<Plan> find(PlanId id) {
        return jdbc.sql("select * from reorder_plans where id = ?")
                .param(id.value())
                .query((row, n) -> plan(row))
                .optional();
    }

    /** The plan, locked until the end of the transaction; whoever locks a plan and a run locks the plan first. */
    Optional<Plan> lock(PlanId id) {
        return jdbc.sql("select * from reorder_plans where id = ? for update")
                .param(id.value())
                .query((row, n) -> plan(row))
                .optional();
    }

    /** The plan, locked; empty too when somebody else holds it. */
    Optional<Plan> tryLock(PlanId id) {
        return jdbc.sql("select * from reorder_plans where id = ? for update skip locked")
                .param(id.value())
                .query((row, n) -> plan(row))
                .optional();
    }

    List<Plan> of(AccountId account) {
        return jdbc.sql("select * from reorder_plans where account_id = ? order by state, name, id")
                .param(account.value())
                .query((row, n) -> plan(row))
                .list();
    }

    List<Plan> byIds(Collection<UUID> ids) {
        return jdbc.sql("select * from reorder_plans where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> plan(row))
                .list();
    }

    /** Wakes every plan whose pause is over; in one statement. */
    List<PlanId> wake(LocalDate today) {
        return jdbc.sql("""
                        update reorder_plans set state = 'ACTIVE', paused_until = null, version = version + 1
                        where state = 'PAUSED' and paused_until <= ? returning id
                        """)
                .param(today)
                .query((row, n) -> new PlanId(row.getObject(1, UUID.class)))
                .list();
    }

    Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                AccountId.of(row.getObject("account_id", UUID.class)),
                LoginId.of(row.getObject("owner_login", UUID.class)),
                row.getString("owner_name"),
                row.getString("name"),
                PlanState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("paused_until", LocalDate.class)),
                rhythm(row),
                row.getBoolean("by_consumption"),
                FederalState.valueOf(row.getString("federal_state")),
                json.lines(row.getString("lines")),
                settings(row),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("planned_until", LocalDate.class),
                row.getInt("version"));
    }

    static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                Rhythm.Unit.valueOf(row.getString("unit")),
                row.getInt("every"),
                row.getObject("first", LocalDate.class),
                row.getInt("day_of_month"));
    }

    private static PlanSettings settings(ResultSet row) throws SQLException {
        return new PlanSettings(
                Optional.ofNullable(row.getBigDecimal("ceiling")).map(Money::of),
                StockPreference.valueOf(row.getString("stock")),
                BelowMinimum.valueOf(row.getString("below_minimum")),
                PaymentMethod.valueOf(row.getString("payment")),
                Optional.ofNullable(row.getObject("address", UUID.class)).map(AddressId::new),
                row.getString("own_number"),
                row.getString("cost_centre"));
    }

    static List<UUID> ids(Collection<Plan> plans) {
        List<UUID> ids = new ArrayList<>();
        plans.forEach(plan -> ids.add(plan.id().value()));
        return ids;
    }
}
