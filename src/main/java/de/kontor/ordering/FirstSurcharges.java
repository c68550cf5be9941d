package de.kontor.ordering;

import de.kontor.shared.AccountId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which accounts have had their first small-order surcharge: the one that is waived by rule (domain section 4,
 * goodwill). One row per account, so that two orders at once cannot both have it.
 *
 * @see "Decision record DD021-first-surcharge"
 */
@Component
class FirstSurcharges {
    private final JdbcClient jdbc;

    FirstSurcharges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the account has never had one. */
    boolean isOpen(AccountId account) {
        return jdbc.sql("select not exists (select from first_surcharges where account_id = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps the stored order as the account's first with a surcharge; false when it has had one already. */
    boolean take(AccountId account, OrderId order) {
        return jdbc.sql("insert into first_surcharges (account_id, order_id) values (?, ?) on conflict do nothing")
                        .params(account.value(), order.value())
                        .update()
                == 1;
    }

    /** After the order was cancelled: the next surcharge is the first again. */
    void giveBack(OrderId order) {
        jdbc.sql("delete from first_surcharges where order_id = ?")
                .param(order.value())
                .update();
    }

    /** Accounts that paid a surcharge elsewhere, in one of these stored orders, have had their first. */
    void takeOver(Collection<OrderId> past) {
        jdbc.sql("""
                        insert into first_surcharges (account_id, order_id)
                        select distinct on (o.account_id) o.account_id, o.id
                        from orders o join order_fees f on f.order_id = o.id
                        where o.id = any (?) and f.rule = 'SMALL_ORDER_SURCHARGE' and o.state <> 'CANCELLED'
                        order by o.account_id, o.placed_at, o.id
                        on conflict do nothing
                        """)
                .param(past.stream().map(OrderId::value).toArray(UUID[]::new))
                .update();
    }
}
