package de.kontor.terms;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where what was submitted is decided: approved by a second person or sent back, published from a day on; for commercial
 * managers. What is published never changes.
 *
 * @see "Decision record DD022-rule-sets-have-two-people"
 */
@Service
public class RuleSetReview {
    /** Longest comment and reason. */
    public static final int MAX_REASON = 500;

    private final RuleSetRows rows;
    private final RuleSetSteps steps;
    private final ObjectProvider<PublishingEvidence> evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleSetReview(
            RuleSetRows rows,
            RuleSetSteps steps,
            ObjectProvider<PublishingEvidence> evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** Approves what is in review. Refused for everybody who wrote at it. */
    @Transactional
    public RuleSetStep approve(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        return steps.step(version, RuleSet.State.IN_REVIEW, "rules.refused.notInReview", reviewed -> {
            if (actor.ownLogin().filter(reviewed.authors()::contains).isPresent()) {
                return RuleSetSteps.refused("rules.refused.own");
            }
            rows.approve(actor, version, clock.instant());
            steps.record(actor, version, "rule-set-approved", Map.of());
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
        String why = TypedText.clean(comment);
        if (why.isEmpty() || why.length() > MAX_REASON) {
            return RuleSetSteps.refused("rules.refused.comment", new Count(MAX_REASON));
        }
        return steps.step(version, RuleSet.State.IN_REVIEW, "rules.refused.notInReview", reviewed -> {
            rows.sendBack(version, why, clock.instant());
            steps.record(actor, version, "rule-set-sent-back", Map.of("comment", why));
            return new RuleSetStep.Done(version, RuleSet.State.DRAFT);
        });
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
        return steps.step(
                version,
                RuleSet.State.IN_REVIEW,
                "rules.refused.notInReview",
                approved -> publish(actor, approved, from, TypedText.clean(reason)));
    }

    private RuleSetStep publish(Actor actor, RuleSetVersion approved, LocalDate from, String reason) {
        if (!approved.summary().approved()) {
            return RuleSetSteps.refused("rules.refused.notApproved");
        }
        if (from.isBefore(today())) {
            return RuleSetSteps.refused("rules.refused.past", new Day(today()));
        }
        if (reason.length() > MAX_REASON || reason.isEmpty() && needsReason(actor, approved)) {
            return RuleSetSteps.refused("rules.refused.reason", new Count(MAX_REASON));
        }
        Optional<RuleSetStep> wrong = steps.firstProblem(approved);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        rows.publish(approved.version(), from, reason, clock.instant());
        steps.record(
                actor,
                approved.version(),
                "rule-set-published",
                Map.of("validFrom", from.toString(), "reason", reason, "fingerprint", approved.fingerprint()));
        events.publishEvent(new RuleSetPublished(approved.version(), from));
        return new RuleSetStep.Done(approved.version(), RuleSet.State.PUBLISHED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
