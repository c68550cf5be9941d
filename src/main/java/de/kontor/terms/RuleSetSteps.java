package de.kontor.terms;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Population;
import de.kontor.accounts.Segment;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What writing and reviewing share: one step of a version at a time, checked and on record. */
@Component
class RuleSetSteps {
    private final RuleSetRows rows;
    private final Accounts accounts;
    private final Population population;
    private final Audit audit;
    private final Clock clock;

    RuleSetSteps(RuleSetRows rows, Accounts accounts, Population population, Audit audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.population = population;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does a step of a version in the state it needs, under its lock; refused otherwise, and for an unknown one. */
    RuleSetStep step(int version, RuleSet.State needed, String otherwise, Function<RuleSetVersion, RuleSetStep> work) {
        rows.lock(version);
        return rows.find(version, LocalDate.now(clock))
                .map(found -> found.state() == needed ? work.apply(found) : refused(otherwise))
                .orElseGet(() -> refused("rules.refused.unknown"));
    }

    /** Why a content cannot go on, if anything is wrong with it. */
    Optional<RuleSetStep> firstProblem(RuleSetVersion version) {
        return problems(version.rules().rules()).stream()
                .findFirst()
                .map(problem -> new RuleSetStep.Refused(problem.reason()));
    }

    /** Everything that is wrong with a content. */
    List<RuleProblem> problems(List<StatedRule> rules) {
        Set<String> segments = accounts.segments().stream().map(Segment::code).collect(Collectors.toSet());
        Set<AccountId> named =
                rules.stream().flatMap(rule -> accountOf(rule).stream()).collect(Collectors.toSet());
        return RuleCheck.problems(rules, segments, population.standings(named).keySet());
    }

    /** The account a rule is named for. */
    static Optional<AccountId> accountOf(StatedRule rule) {
        return rule.key().scope() instanceof RuleScope.Account(AccountId id) ? Optional.of(id) : Optional.empty();
    }

    void record(Actor actor, int version, String action, Map<String, String> details) {
        Map<String, String> facts = new HashMap<>(details);
        facts.values().removeIf(String::isEmpty);
        audit.record(actor, new AuditRecord(Optional.empty(), action, "rule-set", String.valueOf(version), facts));
    }

    static RuleSetStep refused(String key, Message.Argument... arguments) {
        return new RuleSetStep.Refused(Message.of(key, arguments));
    }
}
