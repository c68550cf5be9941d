package de.kontor.terms;

import de.kontor.accounts.Population;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule sets as they are read and written: drafted from a version, edited, submitted for review ({@link
 * RuleSetReview}); for commercial managers. What is published never changes.
 *
 * @see "Decision record DD022-rule-sets-have-two-people"
 */
@Service
public class RuleSets {
    /** Longest title. */
    public static final int MAX_TITLE = 80;

    private final RuleSetRows rows;
    private final RuleSetSteps steps;
    private final Terms terms;
    private final Population population;
    private final Clock clock;

    RuleSets(RuleSetRows rows, RuleSetSteps steps, Terms terms, Population population, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.terms = terms;
        this.population = population;
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
        String name = TypedText.clean(title);
        if (name.isEmpty() || name.length() > MAX_TITLE) {
            return RuleSetSteps.refused("rules.refused.title", new Count(MAX_TITLE));
        }
        Optional<RuleSetVersion> source = rows.find(from, today());
        if (source.isEmpty()) {
            return RuleSetSteps.refused("rules.refused.unknown");
        }
        int version = rows.insert(
                actor, from, name, clock.instant(), source.get().rules().rules());
        steps.record(actor, version, "rule-set-drafted", Map.of("basedOn", String.valueOf(from), "title", name));
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
        String name = TypedText.clean(title);
        if (name.isEmpty() || name.length() > MAX_TITLE) {
            return new RuleSetSaved.Refused(Message.of("rules.refused.title", new Count(MAX_TITLE)));
        }
        if (rules.size() > RuleCheck.MAX_RULES) {
            return new RuleSetSaved.Refused(Message.of("rules.refused.tooMany", new Count(RuleCheck.MAX_RULES)));
        }
        List<RuleProblem> problems = steps.problems(rules);
        if (!problems.isEmpty()) {
            return new RuleSetSaved.Invalid(problems);
        }
        rows.save(actor, version, name, clock.instant(), rules);
        int changes = RuleChange.between(found.get().rules().rules(), rules).size();
        steps.record(actor, version, "rule-set-saved", Map.of("changes", String.valueOf(changes), "title", name));
        return new RuleSetSaved.Done(revision + 1);
    }

    /** Hands a draft over to be looked at by a second person; from then on nobody edits it. */
    @Transactional
    public RuleSetStep submit(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        return steps.step(version, RuleSet.State.DRAFT, "rules.refused.notDraft", draft -> {
            if (draft.fingerprint().equals(RuleRows.fingerprint(inForceToday().rules()))) {
                return RuleSetSteps.refused("rules.refused.unchanged");
            }
            Optional<RuleSetStep> wrong = steps.firstProblem(draft);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            rows.toReview(version, clock.instant());
            steps.record(actor, version, "rule-set-submitted", Map.of());
            return new RuleSetStep.Done(version, RuleSet.State.IN_REVIEW);
        });
    }

    /** Gives up what is not published yet; its content stays readable. */
    @Transactional
    public RuleSetStep withdraw(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        rows.lock(version);
        Optional<RuleSetVersion> found = rows.find(version, today());
        if (found.isEmpty()) {
            return RuleSetSteps.refused("rules.refused.unknown");
        }
        if (found.get().state() != RuleSet.State.DRAFT && found.get().state() != RuleSet.State.IN_REVIEW) {
            return RuleSetSteps.refused("rules.refused.published");
        }
        rows.withdraw(version, clock.instant());
        steps.record(actor, version, "rule-set-withdrawn", Map.of());
        return new RuleSetStep.Done(version, RuleSet.State.WITHDRAWN);
    }

    /** For how many accounts something changes if these rules take the place of those in force on a day. */
    @Transactional(readOnly = true)
    public RuleSetEffect effect(Actor actor, RuleSet rules, LocalDate day) {
        actor.requireStaff(Role.COMMERCIAL);
        RuleSet before = terms.inForce(day);
        Set<AccountId> named = Stream.of(before, rules)
                .flatMap(set -> set.rules().stream())
                .flatMap(rule -> RuleSetSteps.accountOf(rule).stream())
                .collect(Collectors.toSet());
        return RuleSetEffect.between(
                before,
                rules.on(day),
                population.groups(),
                List.copyOf(population.standings(named).values()));
    }

    private RuleSet inForceToday() {
        return terms.version(terms.inForce(today()).version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
