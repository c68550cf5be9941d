package de.kontor.terms;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Population;
import de.kontor.accounts.Segment;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a rule set: drafted from a version, edited, submitted, approved by a second person, published from a day
 * on; for commercial managers. What is published never changes.
 *
 * @see "Decision record DD022-rule-sets-have-two-people"
 */
@Service
public class RuleSets {
    /** Longest title. */
    public static final int MAX_TITLE = 80;
    /** Longest comment and reason. */
    public static final int MAX_REASON = 500;

    private final RuleSetRows rows;
    private final Terms terms;
    private final Accounts accounts;
    private final Population population;
    private final Audit audit;
    private final ObjectProvider<PublishingEvidence> evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleSets(
            RuleSetRows rows,
            Terms terms,
            Accounts accounts,
            Population population,
            Audit audit,
            ObjectProvider<PublishingEvidence> evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.accounts = accounts;
        this.population = population;
        this.audit = audit;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** All versions: what is being worked on first, then the published ones, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleSetSummary> versions(Actor actor) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.all(today());
    }

    /** A version in any state, with its content; empty for an unknown one. */
    @Transactional(readOnly = true)
    public Optional<RuleSetVersion> version(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.find(version, today());
    }

    /**
     * Starts a draft with the content of a version in any state.
     *
     * @param title what it is about, 1 to {@value #MAX_TITLE} characters
     */
    @Transactional
    public RuleSetStep draft(Actor actor, int from, String title) {
        actor.requireStaff(Role.COMMERCIAL);
        String name = clean(title);
        if (name.isEmpty() || name.length() > MAX_TITLE) {
            return refused("rules.refused.title", new Count(MAX_TITLE));
        }
        Optional<RuleSetVersion> source = rows.find(from, today());
        if (source.isEmpty()) {
            return refused("rules.refused.unknown");
        }
        int version = rows.insert(
                actor, from, name, clock.instant(), source.get().rules().rules());
        record(actor, version, "rule-set-drafted", Map.of("basedOn", String.valueOf(from), "title", name));
        return new RuleSetStep.Done(version, RuleSet.State.DRAFT);
    }

    /**
     * Stores the content of a draft, all or nothing.
     *
     * @param revision the one the editor started from; if another was stored since, nothing is and the answer holds it
     */
    @Transactional
    public RuleSetSaved save(Actor actor, int version, int revision, String title, List<StatedRule> rules) {
        actor.requireStaff(Role.COMMERCIAL);
        rows.lock(version);
        Optional<RuleSetVersion> found = rows.find(version, today());
        if (found.isEmpty() || found.get().state() != RuleSet.State.DRAFT) {
            return new RuleSetSaved.Refused(
                    Message.of(found.isEmpty() ? "rules.refused.unknown" : "rules.refused.notDraft"));
        }
        if (found.get().revision() != revision) {
            return new RuleSetSaved.Conflict(found.get());
        }
        String name = clean(title);
        if (name.isEmpty() || name.length() > MAX_TITLE) {
            return new RuleSetSaved.Refused(Message.of("rules.refused.title", new Count(MAX_TITLE)));
        }
        if (rules.size() > RuleCheck.MAX_RULES) {
            return new RuleSetSaved.Refused(Message.of("rules.refused.tooMany", new Count(RuleCheck.MAX_RULES)));
        }
        List<RuleProblem> problems = problems(rules);
        if (!problems.isEmpty()) {
            return new RuleSetSaved.Invalid(problems);
        }
        rows.save(actor, version, name, clock.instant(), rules);
        int changes = RuleChange.between(found.get().rules().rules(), rules).size();
        record(actor, version, "rule-set-saved", Map.of("changes", String.valueOf(changes), "title", name));
        return new RuleSetSaved.Done(revision + 1);
    }

    /** Hands a draft over to be looked at by a second person; from then on nobody edits it. */
    @Transactional
    public RuleSetStep submit(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        return step(version, RuleSet.State.DRAFT, "rules.refused.notDraft", draft -> {
            if (draft.fingerprint().equals(RuleRows.fingerprint(inForceToday().rules()))) {
                return refused("rules.refused.unchanged");
            }
            Optional<RuleSetStep> wrong = firstProblem(draft);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            rows.toReview(version, clock.instant());
            record(actor, version, "rule-set-submitted", Map.of());
            return new RuleSetStep.Done(version, RuleSet.State.IN_REVIEW);
        });
    }

    /** Approves what is in review. Refused for everybody who wrote at it. */
    @Transactional
    public RuleSetStep approve(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        return step(version, RuleSet.State.IN_REVIEW, "rules.refused.notInReview", reviewed -> {
            if (actor.ownLogin().filter(reviewed.authors()::contains).isPresent()) {
                return refused("rules.refused.own");
            }
            rows.approve(actor, version, clock.instant());
            record(actor, version, "rule-set-approved", Map.of());
            return new RuleSetStep.Done(version, RuleSet.State.IN_REVIEW);
        });
    }

    /**
     * Makes it a draft again, approved or not.
     *
     * @param comment what is to be changed, 1 to {@value #MAX_REASON} characters
     */
    @Transactional
    public RuleSetStep sendBack(Actor actor, int version, String comment) {
        actor.requireStaff(Role.COMMERCIAL);
        String why = clean(comment);
        if (why.isEmpty() || why.length() > MAX_REASON) {
            return refused("rules.refused.comment", new Count(MAX_REASON));
        }
        return step(version, RuleSet.State.IN_REVIEW, "rules.refused.notInReview", reviewed -> {
            rows.sendBack(version, why, clock.instant());
            record(actor, version, "rule-set-sent-back", Map.of("comment", why));
            return new RuleSetStep.Done(version, RuleSet.State.DRAFT);
        });
    }

    /** Gives up what is not published yet; its content stays readable. */
    @Transactional
    public RuleSetStep withdraw(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        rows.lock(version);
        Optional<RuleSetVersion> found = rows.find(version, today());
        if (found.isEmpty()) {
            return refused("rules.refused.unknown");
        }
        if (found.get().state() != RuleSet.State.DRAFT && found.get().state() != RuleSet.State.IN_REVIEW) {
            return refused("rules.refused.published");
        }
        rows.withdraw(version, clock.instant());
        record(actor, version, "rule-set-withdrawn", Map.of());
        return new RuleSetStep.Done(version, RuleSet.State.WITHDRAWN);
    }

    /** Whether publishing this content needs a reason, because nobody has tried it on past orders. */
    @Transactional(readOnly = true)
    public boolean needsReason(Actor actor, RuleSetVersion content) {
        actor.requireStaff(Role.COMMERCIAL);
        return evidence.stream().noneMatch(known -> known.hasReport(content.version(), content.fingerprint()));
    }

    /**
     * Publishes what was approved.
     *
     * @param from the first day it counts, today or later
     * @param reason why it is published without a back-test, 1 to {@value #MAX_REASON} characters; not needed with one
     */
    @Transactional
    public RuleSetStep publish(Actor actor, int version, LocalDate from, String reason) {
        actor.requireStaff(Role.COMMERCIAL);
        return step(
                version,
                RuleSet.State.IN_REVIEW,
                "rules.refused.notInReview",
                approved -> publish(actor, approved, from, clean(reason)));
    }

    private RuleSetStep publish(Actor actor, RuleSetVersion approved, LocalDate from, String reason) {
        if (!approved.summary().approved()) {
            return refused("rules.refused.notApproved");
        }
        if (from.isBefore(today())) {
            return refused("rules.refused.past", new Day(today()));
        }
        if (reason.length() > MAX_REASON || reason.isEmpty() && needsReason(actor, approved)) {
            return refused("rules.refused.reason", new Count(MAX_REASON));
        }
        Optional<RuleSetStep> wrong = firstProblem(approved);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        rows.publish(approved.version(), from, reason, clock.instant());
        record(
                actor,
                approved.version(),
                "rule-set-published",
                Map.of("validFrom", from.toString(), "reason", reason, "fingerprint", approved.fingerprint()));
        events.publishEvent(new RuleSetPublished(approved.version(), from));
        return new RuleSetStep.Done(approved.version(), RuleSet.State.PUBLISHED);
    }

    /** For how many accounts something changes if these rules take the place of those in force on a day. */
    @Transactional(readOnly = true)
    public RuleSetEffect effect(Actor actor, RuleSet rules, LocalDate day) {
        actor.requireStaff(Role.COMMERCIAL);
        RuleSet before = terms.inForce(day);
        Set<AccountId> named = Stream.of(before, rules)
                .flatMap(set -> set.rules().stream())
                .flatMap(rule -> accountOf(rule).stream())
                .collect(Collectors.toSet());
        return RuleSetEffect.between(
                before,
                rules.on(day),
                population.groups(),
                List.copyOf(population.standings(named).values()));
    }

    private RuleSetStep step(
            int version, RuleSet.State needed, String otherwise, Function<RuleSetVersion, RuleSetStep> work) {
        rows.lock(version);
        return rows.find(version, today())
                .map(found -> found.state() == needed ? work.apply(found) : refused(otherwise))
                .orElseGet(() -> refused("rules.refused.unknown"));
    }

    private Optional<RuleSetStep> firstProblem(RuleSetVersion version) {
        return problems(version.rules().rules()).stream()
                .findFirst()
                .map(problem -> new RuleSetStep.Refused(problem.reason()));
    }

    private List<RuleProblem> problems(List<StatedRule> rules) {
        Set<String> segments = accounts.segments().stream().map(Segment::code).collect(Collectors.toSet());
        Set<AccountId> named =
                rules.stream().flatMap(rule -> accountOf(rule).stream()).collect(Collectors.toSet());
        return RuleCheck.problems(rules, segments, population.standings(named).keySet());
    }

    private static Optional<AccountId> accountOf(StatedRule rule) {
        return rule.key().scope() instanceof RuleScope.Account(AccountId id) ? Optional.of(id) : Optional.empty();
    }

    private RuleSet inForceToday() {
        return terms.version(terms.inForce(today()).version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(Actor actor, int version, String action, Map<String, String> details) {
        Map<String, String> facts = new HashMap<>(details);
        facts.values().removeIf(String::isEmpty);
        audit.record(actor, new AuditRecord(Optional.empty(), action, "rule-set", String.valueOf(version), facts));
    }

    private static RuleSetStep refused(String key, Message.Argument... arguments) {
        return new RuleSetStep.Refused(Message.of(key, arguments));
    }

    private static String clean(String text) {
        return TypedText.clean(text);
    }
}
