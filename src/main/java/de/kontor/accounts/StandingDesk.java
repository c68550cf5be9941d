package de.kontor.accounts;

import de.kontor.accounts.StandingSheet.Planned;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strategy and segment of accounts, set by hand by commercial managers. Forward and key hold at once; retreat holds from
 * a day on, of which the owner is told by mail; a segment holds at once or from a day on.
 *
 * @see "Decision record DD026-standing-by-hand"
 */
@Service
public class StandingDesk {
    /** So many days an account stays as it is after it was told that it goes into retreat (domain section 11). */
    public static final int DAYS_BEFORE_RETREAT = 30;

    private final StandingRows rows;
    private final StandingMails mails;
    private final Audit audit;
    private final Clock clock;

    StandingDesk(StandingRows rows, StandingMails mails, Audit audit, Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** How an account stands; for commercial managers and the system. Empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<StandingSheet> sheet(Actor actor, AccountId account) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.sheet(account);
    }

    /**
     * Sets strategy or segment; for commercial managers and the system. Takes the place of what was planned of the same
     * aspect. Empty for an unknown id.
     *
     * @param version of the sheet the wish was made from
     */
    @Transactional
    public Optional<StandingChange> change(Actor actor, AccountId account, StandingWish wish, long version) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.sheet(account).map(sheet -> refusal(sheet, wish)
                .<StandingChange>map(StandingChange.Refused::new)
                .orElseGet(() -> change(actor, sheet, wish, version)));
    }

    private Optional<Message> refusal(StandingSheet sheet, StandingWish wish) {
        String reason = clean(wish.reason());
        LocalDate today = LocalDate.now(clock);
        if (reason.isEmpty() || reason.length() > Accounts.MAX_REASON) {
            return Optional.of(Message.of("account.refused.reason", new Count(Accounts.MAX_REASON)));
        }
        if (wish.aspect() == StandingAspect.SEGMENT && !rows.hasSegment(wish.value())) {
            return Optional.of(Message.of("account.standing.segment-gone"));
        }
        if (wish.from().filter(from -> from.isBefore(today)).isPresent()) {
            return Optional.of(Message.of("account.standing.past"));
        }
        if (wish.isRetreat() && wish.from().filter(today::equals).isPresent()) {
            return Optional.of(Message.of("account.standing.retreat-today"));
        }
        if (current(sheet, wish.aspect()).equals(wish.value())) {
            return Optional.of(Message.of("account.standing.same"));
        }
        return Optional.empty();
    }

    private StandingChange change(Actor actor, StandingSheet sheet, StandingWish wish, long version) {
        AccountId account = sheet.standing().account();
        if (!rows.moveOn(account, version)) {
            return new StandingChange.Overtaken(rows.sheet(account).orElseThrow());
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate since = since(wish, today);
        Planned change = new Planned(wish.aspect(), wish.value(), since, clean(wish.reason()), actor.name());
        Optional<UUID> replaced = rows.unplan(account, wish.aspect());
        if (since.isAfter(today)) {
            UUID plan = rows.plan(account, change);
            if (wish.isRetreat()) {
                mails.retreat(account, plan, since);
            }
        } else {
            rows.hold(account, change);
            replaced.filter(plan -> wish.aspect() == StandingAspect.STRATEGY)
                    .ifPresent(plan -> mails.noRetreat(account, plan));
        }
        record(actor, "account-standing-set", account, change, current(sheet, wish.aspect()));
        return new StandingChange.Done(since);
    }

    private static LocalDate since(StandingWish wish, LocalDate today) {
        if (wish.aspect() == StandingAspect.STRATEGY && !wish.isRetreat()) {
            return today;
        }
        return wish.from().orElse(wish.isRetreat() ? today.plusDays(DAYS_BEFORE_RETREAT) : today);
    }

    /**
     * Takes back what is planned of an aspect; for commercial managers and the system. The owner is told when it was
     * retreat. Empty for an unknown id.
     */
    @Transactional
    public Optional<StandingChange> withdraw(Actor actor, AccountId account, StandingAspect aspect, long version) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.sheet(account).map(sheet -> withdraw(actor, sheet, aspect, version));
    }

    private StandingChange withdraw(Actor actor, StandingSheet sheet, StandingAspect aspect, long version) {
        AccountId account = sheet.standing().account();
        if (!rows.moveOn(account, version)) {
            return new StandingChange.Overtaken(rows.sheet(account).orElseThrow());
        }
        Optional<UUID> plan = rows.unplan(account, aspect);
        if (plan.isEmpty()) {
            return new StandingChange.Refused(Message.of("account.standing.nothing-planned"));
        }
        if (aspect == StandingAspect.STRATEGY) {
            mails.noRetreat(account, plan.get());
        }
        record(
                actor,
                "account-standing-withdrawn",
                account,
                sheet.planned(aspect).orElseThrow(),
                current(sheet, aspect));
        return new StandingChange.Done(LocalDate.now(clock));
    }

    /** Makes what is planned for today or before hold; for the system. Twice changes nothing. How many. */
    @Transactional
    public int applyDue(Actor actor) {
        actor.requireStaff();
        LocalDate today = LocalDate.now(clock);
        int begun = 0;
        for (AccountId account : rows.accountsDue(today)) {
            // locked first, as by whoever changes the plan at the same moment; then it may be gone
            rows.moveOn(account);
            StandingSheet sheet = rows.sheet(account).orElseThrow();
            for (Planned plan : sheet.planned()) {
                if (!plan.since().isAfter(today)) {
                    rows.unplan(account, plan.aspect());
                    rows.hold(account, plan);
                    record(actor, "account-standing-begun", account, plan, current(sheet, plan.aspect()));
                    begun++;
                }
            }
        }
        return begun;
    }

    private void record(Actor actor, String action, AccountId account, Planned change, String before) {
        Map<String, String> details = new HashMap<>();
        details.put("before", before);
        details.put("after", change.value());
        details.put("since", change.since().toString());
        details.put("reason", change.reason());
        audit.record(actor, new AuditRecord(Optional.of(account), action, "account", account.toString(), details));
    }

    private static String current(StandingSheet sheet, StandingAspect aspect) {
        return switch (aspect) {
            case STRATEGY -> sheet.standing().strategy().name();
            case SEGMENT -> sheet.standing().segment();
        };
    }

    private static String clean(String reason) {
        return TypedText.clean(reason);
    }
}
