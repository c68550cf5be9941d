package de.kontor.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published rule sets. Rules are no secret: whoever may quote may read them, so there is no actor here. */
@Service
public class Terms {
    private final JdbcClient jdbc;
    private final RuleRows rows;
    /** A published version never changes, so it is read once. */
    private final Map<Integer, RuleSet> published = new ConcurrentHashMap<>();

    Terms(JdbcClient jdbc, RuleRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The rule set in force on a day: the latest published one that is valid by then, with the rules of that day. */
    @Transactional(readOnly = true)
    public RuleSet inForce(LocalDate day) {
        int version = jdbc.sql("""
                        select version from rule_sets
                        where state in ('PUBLISHED', 'SUPERSEDED') and valid_from <= ?
                        order by valid_from desc, published_at desc, version desc limit 1
                        """).param(day).query(Integer.class).single();
        return version(version).on(day);
    }

    /**
     * The rules in force from a day on, by the first day of each, as far as they are published now: the day itself, and
     * every later one on which another rule set starts or a rule begins or ends.
     */
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, RuleSet> inForceFrom(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>(jdbc.sql("""
                        select distinct valid_from from rule_sets
                        where state in ('PUBLISHED', 'SUPERSEDED') and valid_from > ?
                        """)
                .param(day)
                .query((row, n) -> row.getObject("valid_from", LocalDate.class))
                .list());
        days.add(day);
        List.copyOf(days).forEach(start -> version(inForce(start).version()).rules().stream()
                .map(StatedRule::validity)
                .flatMap(valid ->
                        Stream.concat(valid.from().stream(), valid.until().map(last -> last.plusDays(1)).stream()))
                .filter(change -> change.isAfter(day))
                .forEach(days::add));
        SortedMap<LocalDate, RuleSet> inForce = new TreeMap<>();
        days.forEach(start -> inForce.put(start, inForce(start)));
        return inForce;
    }

    /** A published rule set by its version, with the rules of all days; fails for one that never was published. */
    @Transactional(readOnly = true)
    public RuleSet version(int version) {
        RuleSet known = published.get(version);
        if (known != null) {
            return known;
        }
        RuleSet read = read(version);
        published.put(version, read);
        return read;
    }

    /** A published rule set by its version, with the rules of all days; empty for one that never was published. */
    @Transactional(readOnly = true)
    public Optional<RuleSet> published(int version) {
        boolean known = published.containsKey(version)
                || jdbc.sql("""
                                select exists (select from rule_sets
                                               where version = ? and state in ('PUBLISHED', 'SUPERSEDED'))
                                """).param(version).query(Boolean.class).single();
        return known ? Optional.of(version(version)) : Optional.empty();
    }

    private RuleSet read(int version) {
        LocalDate validFrom =
                jdbc.sql("""
                        select valid_from from rule_sets
                        where version = ? and state in ('PUBLISHED', 'SUPERSEDED')
                        """).param(version).query(LocalDate.class).single();
        return new RuleSet(version, validFrom, rows.of(version));
    }
}
