package de.kontor.ordering;

import de.kontor.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored checkouts. */
@Component
class Checkouts {
    private final JdbcClient jdbc;

    Checkouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A checkout as stored.
     *
     * @param shown the sums the member saw, see {@link QuoteChanges#shown}
     * @param quote the quote the member saw, as JSON
     * @param promised what the member was told comes later, as JSON
     */
    record Stored(
            SubmitToken token,
            long cartVersion,
            Instant quotedAt,
            String shown,
            String quote,
            String promised,
            @Nullable UUID order) {}

    void insert(Actor.Member member, Stored checkout) {
        jdbc.sql("""
                        insert into checkouts (token, login_id, account_id, cart_version, quoted_at, shown, quote, promised)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        checkout.token().value(),
                        member.login().value(),
                        member.account().value(),
                        checkout.cartVersion(),
                        Timestamp.from(checkout.quotedAt()),
                        checkout.shown(),
                        checkout.quote(),
                        checkout.promised())
                .update();
    }

    void update(Stored checkout) {
        jdbc.sql("""
                        update checkouts set cart_version = ?, quoted_at = ?, shown = ?, quote = ?, promised = ?
                        where token = ?
                        """)
                .params(
                        checkout.cartVersion(),
                        Timestamp.from(checkout.quotedAt()),
                        checkout.shown(),
                        checkout.quote(),
                        checkout.promised(),
                        checkout.token().value())
                .update();
    }

    /** The member's own checkout of that token, locked until the end of the transaction. */
    Optional<Stored> lock(Actor.Member member, SubmitToken token) {
        return jdbc.sql("""
                        select token, cart_version, quoted_at, shown, quote, promised, order_id from checkouts
                        where token = ? and login_id = ? and account_id = ? for update
                        """)
                .params(token.value(), member.login().value(), member.account().value())
                .query((row, n) -> stored(row))
                .optional();
    }

    void ordered(SubmitToken token, OrderId order) {
        jdbc.sql("update checkouts set order_id = ? where token = ?")
                .params(order.value(), token.value())
                .update();
    }

    /** Forgets the member's checkouts that were never submitted and are older than that. */
    void forgetBefore(Actor.Member member, Instant moment) {
        jdbc.sql("delete from checkouts where login_id = ? and order_id is null and quoted_at < ?")
                .params(member.login().value(), Timestamp.from(moment))
                .update();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new SubmitToken(row.getObject("token", UUID.class)),
                row.getLong("cart_version"),
                row.getTimestamp("quoted_at").toInstant(),
                row.getString("shown"),
                row.getString("quote"),
                row.getString("promised"),
                row.getObject("order_id", UUID.class));
    }
}
