package de.kontor.terms;

import de.kontor.identity.Actor;
import de.kontor.shared.LoginId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rule sets in every state, and the only place that writes them. */
@Component
class RuleSetRows {
    /** The last day of a published version: the one before another takes its place; none if it never comes up. */
    private static final String SELECT = """
            select s.*, (select min(later.valid_from) - 1 from rule_sets later
                         where s.state in ('PUBLISHED', 'SUPERSEDED') and later.state in ('PUBLISHED', 'SUPERSEDED')
                           and (later.valid_from, later.published_at, later.version)
                               > (s.valid_from, s.published_at, s.version)) as last_day
            from rule_sets s
            """;

    private final JdbcClient jdbc;
    private final RuleRows rules;

    RuleSetRows(JdbcClient jdbc, RuleRows rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    List<RuleSetSummary> all(LocalDate today) {
        return jdbc.sql(SELECT + """
                        order by case s.state when 'IN_REVIEW' then 0 when 'DRAFT' then 1 when 'WITHDRAWN' then 3 else 2 end,
                                 s.valid_from desc, s.published_at desc, s.version desc
                        """).query((row, n) -> summary(row, today)).list();
    }

    Optional<RuleSetVersion> find(int version, LocalDate today) {
        return jdbc.sql(SELECT + " where s.version = ?")
                .param(version)
                .query((row, n) -> version(row, today))
                .optional();
    }

    /** So that of two people one sees what the other did. */
    void lock(int version) {
        jdbc.sql("select version from rule_sets where version = ? for update")
                .param(version)
                .query(Integer.class)
                .optional();
    }

    int insert(Actor author, int basedOn, String title, Instant now, List<StatedRule> content) {
        int version = jdbc.sql("select nextval('rule_set_versions')")
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into rule_sets (version, state, title, based_on, author, changed_at)
                        values (?, 'DRAFT', ?, ?, ?, ?)
                        """)
                .params(version, title, basedOn, author.name(), now.atOffset(ZoneOffset.UTC))
                .update();
        rules.replace(version, content);
        noteAuthor(author, version);
        return version;
    }

    void save(Actor author, int version, String title, Instant now, List<StatedRule> content) {
        rules.replace(version, content);
        jdbc.sql("""
                        update rule_sets set title = ?, author = ?, changed_at = ?, revision = revision + 1
                        where version = ?
                        """)
                .params(title, author.name(), now.atOffset(ZoneOffset.UTC), version)
                .update();
        noteAuthor(author, version);
    }

    private void noteAuthor(Actor author, int version) {
        author.ownLogin()
                .ifPresent(login -> jdbc.sql("""
                                insert into rule_set_authors (rule_set_version, login_id) values (?, ?)
                                on conflict do nothing
                                """).params(version, login.value()).update());
    }

    void toReview(int version, Instant now) {
        move(version, "state = 'IN_REVIEW', comment = ''", now);
    }

    void approve(Actor approver, int version, Instant now) {
        move(
                version,
                "approver = ?, approver_id = ?",
                now,
                approver.name(),
                approver.ownLogin().map(LoginId::value).orElse(null));
    }

    void sendBack(int version, String comment, Instant now) {
        move(version, "state = 'DRAFT', approver = '', approver_id = null, comment = ?", now, comment);
    }

    void withdraw(int version, Instant now) {
        move(version, "state = 'WITHDRAWN'", now);
    }

    void publish(int version, LocalDate from, String reason, Instant now) {
        move(
                version,
                "state = 'PUBLISHED', valid_from = ?, reason = ?, published_at = ?",
                now,
                from,
                reason,
                now.atOffset(ZoneOffset.UTC));
    }

    /** Counts as a revision, so that an open editor notices. */
    private void move(int version, String changes, Instant now, @Nullable Object... values) {
        var update = jdbc.sql(
                "update rule_sets set " + changes + ", changed_at = ?, revision = revision + 1 where version = ?");
        for (Object value : values) {
            update = update.param(value);
        }
        update.param(now.atOffset(ZoneOffset.UTC)).param(version).update();
    }

    private RuleSetVersion version(ResultSet row, LocalDate today) throws SQLException {
        RuleSetSummary summary = summary(row, today);
        List<StatedRule> content = rules.of(summary.version());
        int basedOn = row.getInt("based_on");
        Optional<Integer> source = row.wasNull() ? Optional.empty() : Optional.of(basedOn);
        return new RuleSetVersion(
                summary,
                row.getInt("revision"),
                new RuleSet(summary.version(), summary.validFrom().orElse(today), content),
                RuleRows.fingerprint(content),
                source,
                authors(summary.version()),
                row.getString("approver"),
                row.getString("comment"),
                row.getString("reason"));
    }

    private Set<LoginId> authors(int version) {
        return new HashSet<>(jdbc.sql("select login_id from rule_set_authors where rule_set_version = ?")
                .param(version)
                .query((row, n) -> LoginId.of(row.getObject(1, UUID.class)))
                .list());
    }

    private static RuleSetSummary summary(ResultSet row, LocalDate today) throws SQLException {
        RuleSet.State stored = RuleSet.State.valueOf(row.getString("state"));
        Optional<LocalDate> first = Optional.ofNullable(row.getObject("valid_from", LocalDate.class));
        Optional<LocalDate> last = Optional.ofNullable(row.getObject("last_day", LocalDate.class));
        boolean published = stored == RuleSet.State.PUBLISHED || stored == RuleSet.State.SUPERSEDED;
        boolean over = last.map(day -> day.isBefore(today)).orElse(false);
        return new RuleSetSummary(
                row.getInt("version"),
                // decided by the day, not by somebody who switches
                published ? (over ? RuleSet.State.SUPERSEDED : RuleSet.State.PUBLISHED) : stored,
                row.getString("title"),
                published ? first : Optional.empty(),
                last,
                !row.getString("approver").isEmpty(),
                row.getString("author"),
                row.getTimestamp("changed_at").toInstant());
    }
}
