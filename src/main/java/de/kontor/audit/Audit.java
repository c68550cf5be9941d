package de.kontor.audit;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.TimeOrderedId;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The record of who did what. */
@Service
public class Audit {
    private static final int LONGEST_TEXT = 2_000;
    private static final int NEWEST = 200;
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry in the caller's transaction: no deed without its entry, no entry without its deed.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditRecord record) {
        jdbc.sql("""
                        insert into audit_entries (id, at, actor_kind, login_id, actor_name, account_id, action,
                            subject_type, subject_id, details)
                        values (:id, :at, :kind, :login, :name, :account, :action, :type, :subject, :details::jsonb)
                        """)
                .param("id", TimeOrderedId.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind(actor))
                .param("login", actor.ownLogin().map(LoginId::value).orElse(null))
                .param("name", actor.name())
                .param("account", record.account().map(AccountId::value).orElse(null))
                .param("action", record.action())
                .param("type", record.subjectType())
                .param("subject", record.subjectId())
                .param("details", json.writeValueAsString(cut(record.details())))
                .update();
    }

    /**
     * What happened to one thing, the newest 200 entries, newest first.
     *
     * @throws de.kontor.identity.Forbidden for members
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(Actor actor, String subjectType, String subjectId) {
        actor.requireStaff(Role.SERVICE, Role.SPECIALIST, Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN);
        return jdbc.sql("""
                        select at, actor_name, action, details::text as details from audit_entries
                        where subject_type = :type and subject_id = :subject
                        order by at desc, id desc limit :newest
                        """)
                .param("type", subjectType)
                .param("subject", subjectId)
                .param("newest", NEWEST)
                .query((row, number) -> new AuditEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_name"),
                        row.getString("action"),
                        json.readValue(row.getString("details"), FACTS)))
                .list();
    }

    private static Map<String, String> cut(Map<String, String> details) {
        return details.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> storable(entry.getValue())));
    }

    /** PostgreSQL keeps no NUL character in JSON. */
    private static String storable(String text) {
        String clean = TypedText.storable(text);
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case Actor.Member member -> "MEMBER";
            case Actor.Staff staff -> "STAFF";
            case Actor.SystemActor system -> "SYSTEM";
        };
    }
}
