package de.kontor.mail;

import de.kontor.shared.AccountId;
import de.kontor.shared.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of outgoing mails. */
@Component
class MailBox {
    private static final int LONGEST_ERROR = 500;
    private static final int MOST_ROWS = 200;
    private static final String FILTER = """
            where (:text = '' or strpos(lower(recipient), :text) > 0 or strpos(lower(subject), :text) > 0)
                and (:state = '' or state = :state)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailBox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when there is a mail of this key already. */
    boolean add(MailId id, OutgoingMail mail, MailTexts.Text text) {
        return jdbc.sql("""
                                insert into outgoing_mails
                                    (id, account_id, key, recipient, subject, body, language, state, created_at)
                                values (:id, :account, :key, :recipient, :subject, :body, :language, 'QUEUED', :now)
                                on conflict (key) do nothing
                                """)
                        .param("id", id.value())
                        .param("account", mail.account().map(AccountId::value).orElse(null))
                        .param("key", mail.key())
                        .param("recipient", mail.recipient())
                        .param("subject", text.subject())
                        .param("body", text.body())
                        .param("language", MailTexts.language(mail.locale()))
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<StoredMail> find(MailId id) {
        return jdbc.sql("select recipient, subject, body, state from outgoing_mails where id = :id")
                .param("id", id.value())
                .query((row, number) -> new StoredMail(
                        id,
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        MailState.valueOf(row.getString("state"))))
                .optional();
    }

    /** Blacks the secrets out: who should know them has them now. */
    void markSent(StoredMail mail) {
        jdbc.sql("""
                        update outgoing_mails set state = 'SENT', sent_at = :now, attempts = attempts + 1,
                            last_error = null, body = :body
                        where id = :id
                        """)
                .param("now", now())
                .param("body", Secrets.blackedOut(mail.body()))
                .param("id", mail.id().value())
                .update();
    }

    void markKept(MailId id) {
        jdbc.sql("update outgoing_mails set state = 'KEPT' where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Notes a failed try; true when the mail is older than a given time and was given up. */
    boolean noteFailure(MailId id, String error, OffsetDateTime giveUpBefore) {
        return jdbc.sql("""
                        update outgoing_mails set attempts = attempts + 1, last_error = :error,
                            state = case when created_at < :giveUpBefore then 'FAILED' else state end
                        where id = :id
                        returning state = 'FAILED'
                        """)
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("giveUpBefore", giveUpBefore)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    boolean requeue(MailId id) {
        return jdbc.sql("update outgoing_mails set state = 'QUEUED' where id = :id and state in ('FAILED', 'KEPT')")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    MailPage page(MailFilter filter, int offset, int limit) {
        List<MailRow> rows = filtered(
                        "select * from outgoing_mails " + FILTER
                                + "order by created_at desc, id desc offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", Math.min(limit, MOST_ROWS))
                .query((row, number) -> row(row))
                .list();
        long total = filtered("select count(*) from outgoing_mails " + FILTER, filter)
                .query(Long.class)
                .single();
        return new MailPage(rows, total);
    }

    Optional<MailDetails> details(MailId id) {
        return jdbc.sql("select * from outgoing_mails where id = :id")
                .param("id", id.value())
                .query((row, number) -> new MailDetails(
                        row(row),
                        Optional.ofNullable(row.getObject("account_id", UUID.class))
                                .map(AccountId::new),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getString("last_error")))
                .optional();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec filtered(String sql, MailFilter filter) {
        MailState state = filter.state();
        return jdbc.sql(sql)
                .param("text", TypedText.clean(filter.text()).toLowerCase(Locale.ROOT))
                .param("state", state == null ? "" : state.name());
    }

    private static MailRow row(ResultSet row) throws SQLException {
        @Nullable Timestamp sent = row.getTimestamp("sent_at");
        return new MailRow(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("recipient"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                sent == null ? null : sent.toInstant());
    }
}
