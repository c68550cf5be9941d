package de.kontor.replenishment;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Catalog;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.StandingOrders;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Checks what somebody filled in, and agrees today's prices for it. */
@Component
class PlanCheck {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REFERENCE = 35;
    private static final int MOST_LINES = 100;
    private static final int LATEST_DAYS = 366;

    private final StandingOrders door;
    private final Catalog catalog;
    private final Accounts accounts;
    private final ReorderCalendar calendar;
    private final Clock clock;

    PlanCheck(StandingOrders door, Catalog catalog, Accounts accounts, ReorderCalendar calendar, Clock clock) {
        this.door = door;
        this.catalog = catalog;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Lines with the prices agreed, or why not. */
    sealed interface Agreed {
        /** At today's prices. */
        record Lines(List<PlanLine> lines) implements Agreed {}

        /** Nothing is agreed. */
        record Not(Message reason) implements Agreed {}
    }

    /** What is wrong with name, rhythm or settings; the first thing only. */
    Optional<Message> problem(AccountId account, PlanDraft draft, boolean newRhythm) {
        FederalState state = stateOf(account, draft.settings());
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = calendar.earliestFirst(today, state);
        if (draft.name().isBlank() || draft.name().strip().length() > LONGEST_NAME) {
            return Optional.of(Message.of("plan.refused.name", new Count(LONGEST_NAME)));
        }
        if (draft.rhythm().problem().isPresent()) {
            return draft.rhythm().problem();
        }
        if (newRhythm && calendar.due(draft.rhythm().nominal(0), state, today).isBefore(earliest)) {
            return Optional.of(Message.of("plan.refused.tooSoon", new Day(earliest)));
        }
        if (newRhythm && draft.rhythm().nominal(0).isAfter(today.plusDays(LATEST_DAYS))) {
            return Optional.of(Message.of("plan.refused.tooLate", new Day(today.plusDays(LATEST_DAYS))));
        }
        if (draft.settings().ownNumber().strip().length() > LONGEST_REFERENCE
                || draft.settings().costCentre().strip().length() > LONGEST_REFERENCE) {
            return Optional.of(Message.of("plan.refused.reference", new Count(LONGEST_REFERENCE)));
        }
        if (draft.settings().ceiling().filter(ceiling -> !ceiling.isPositive()).isPresent()) {
            return Optional.of(Message.of("plan.refused.ceiling"));
        }
        return isGone(account, draft.settings()) ? Optional.of(Message.of("plan.refused.address")) : Optional.empty();
    }

    /** Whether the address chosen is none of the account's, or no longer. */
    boolean isGone(AccountId account, PlanSettings settings) {
        return settings.address()
                .filter(chosen -> accounts.deliveryAddresses(account).stream()
                        .map(DeliveryAddress::id)
                        .noneMatch(chosen::equals))
                .isPresent();
    }

    /** Prices the lines as the account would pay today; the same article is one line. */
    Agreed agree(AccountId account, LoginId orderer, List<WantedLine> wanted) {
        return agree(account, orderer, wanted, List.of());
    }

    /**
     * The same for lines somebody changed without seeing what they cost together: those that were there keep the price
     * agreed. Of more pieces than were there, the lower of that and today's is agreed.
     */
    Agreed agree(AccountId account, LoginId orderer, List<WantedLine> wanted, List<PlanLine> before) {
        SequencedMap<ArticleId, WantedLine> lines = new LinkedHashMap<>();
        wanted.forEach(line -> lines.merge(line.article(), line, PlanCheck::together));
        if (lines.isEmpty()) {
            return not("plan.refused.noLines");
        }
        if (lines.size() > MOST_LINES) {
            return not("plan.refused.tooManyLines", new Count(MOST_LINES));
        }
        Map<ArticleId, ArticleFacts> articles = catalog.articles(lines.keySet());
        if (lines.keySet().stream()
                .allMatch(id -> !articles.containsKey(id) || articles.get(id).status() == ArticleStatus.DISCONTINUED)) {
            return not("plan.refused.discontinued");
        }
        SequencedMap<LineItem, Quantity> items = new LinkedHashMap<>();
        lines.values().forEach(line -> items.put(new LineItem.Article(line.article()), line.quantity()));
        Quote quote = door.quote(Actors.PLAN, account, orderer, items);
        Optional<Verdict.Refusal> refusal = quote.refusals().stream()
                .filter(one -> one.rule() == RuleKind.ACCOUNT_STATUS || one.rule() == RuleKind.STANDARD_RANGE)
                .findFirst();
        return refusal.isPresent() ? new Agreed.Not(refusal.get().reason()) : priced(lines, quote, before);
    }

    private static Agreed priced(SequencedMap<ArticleId, WantedLine> lines, Quote quote, List<PlanLine> before) {
        Map<LineItem, QuotedLine> quoted = new HashMap<>();
        quote.lines().forEach(line -> quoted.put(line.item(), line));
        List<PlanLine> agreed = new ArrayList<>();
        for (WantedLine line : lines.values()) {
            QuotedLine now = quoted.get(new LineItem.Article(line.article()));
            if (now == null || now.price().isEmpty()) {
                return not("plan.refused.notForSale");
            }
            PriceTrace price = now.price().orElseThrow();
            PlanLine today = new PlanLine(
                    line.article(),
                    now.quantity(),
                    line.mode(),
                    price.unitPrice(),
                    price.priceUnit(),
                    line.substitute().filter(other -> !other.equals(line.article())));
            agreed.add(kept(today, before));
        }
        return new Agreed.Lines(List.copyOf(agreed));
    }

    private static PlanLine kept(PlanLine today, List<PlanLine> before) {
        Quantity pieces = today.quantity();
        return before.stream()
                .filter(old -> old.article().equals(today.article()))
                // a line given back is the one it was before it grew
                .min(Comparator.comparing(old -> !old.quantity().equals(pieces)))
                .filter(old -> pieces.pieces() <= old.quantity().pieces()
                        || old.agreedFor(pieces).isBelow(today.agreedFor(pieces)))
                .map(today::pricedAs)
                .orElse(today);
    }

    private static WantedLine together(WantedLine one, WantedLine more) {
        return new WantedLine(one.article(), one.quantity().plus(more.quantity()), one.mode(), one.substitute());
    }

    private static Agreed not(String key, Message.Argument... arguments) {
        return new Agreed.Not(Message.of(key, arguments));
    }

    /** The state delivered to; its holidays count. */
    FederalState stateOf(AccountId account, PlanSettings settings) {
        return accounts.deliveryAddresses(account).stream()
                .filter(address -> settings.address().map(address.id()::equals).orElse(address.isDefault()))
                .findFirst()
                .flatMap(address -> address.address().federalState())
                .orElse(FederalState.NW);
    }
}
