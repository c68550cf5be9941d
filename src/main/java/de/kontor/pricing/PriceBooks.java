package de.kontor.pricing;

import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over prices as another system had them: list, segment books and agreed account prices. For the system alone, as
 * nobody answers for them: they may be in the past and below the floor, where they are flagged, not refused. People
 * enter prices through {@link PriceDesk}.
 */
@Service
public class PriceBooks {
    private static final Validity NOTHING = new Validity(List.of());

    private final LadderRows ladders;
    private final ApplicationEventPublisher events;

    PriceBooks(LadderRows ladders, ApplicationEventPublisher events) {
        this.ladders = ladders;
        this.events = events;
    }

    /** Takes over list prices from a day on, until further notice. */
    @Transactional
    public void enterListPrices(Actor actor, LocalDate validFrom, List<PriceEntry> entries) {
        takeOver(actor, new PriceBook.ListPrices(), validFrom, entries);
    }

    /** Takes over the prices of a segment from a day on, until further notice. */
    @Transactional
    public void enterSegmentPrices(Actor actor, String segment, LocalDate validFrom, List<PriceEntry> entries) {
        takeOver(actor, new PriceBook.SegmentBook(segment), validFrom, entries);
    }

    /** Takes over prices agreed with an account from a day on, until further notice. */
    @Transactional
    public void enterAccountPrices(Actor actor, AccountId account, LocalDate validFrom, List<PriceEntry> entries) {
        takeOver(actor, new PriceBook.AccountPrices(account), validFrom, entries);
    }

    /**
     * Takes over ladders with their validity; one of the same first day is replaced.
     *
     * @throws IllegalArgumentException when the validity of two ladders would overlap, or a price rises with the
     *     quantity; nothing is written then
     */
    @Transactional
    public void takeOver(Actor actor, PriceBook book, List<PriceDraft> drafts) {
        actor.requireStaff();
        ladders.lock(book);
        Set<ArticleId> articles = new HashSet<>();
        drafts.forEach(draft -> articles.add(draft.article()));
        Map<ArticleId, Validity> existing = ladders.of(book, articles);
        drafts.forEach(draft -> check(book, draft, existing.getOrDefault(draft.article(), NOTHING)));
        ladders.put(book, drafts);
        events.publishEvent(new PricesChanged(book, articles));
    }

    private void takeOver(Actor actor, PriceBook book, LocalDate validFrom, List<PriceEntry> entries) {
        actor.requireStaff();
        takeOver(
                actor,
                book,
                entries.stream()
                        .map(entry -> new PriceDraft(entry.article(), validFrom, Optional.empty(), entry.tiers()))
                        .toList());
    }

    private static void check(PriceBook book, PriceDraft draft, Validity existing) {
        // the record checks the shape of the ladder
        Ladder ladder = draft.as(book.kind());
        existing.overlap(ladder.validFrom(), ladder.validUntil()).ifPresent(reason -> {
            throw new IllegalArgumentException("Overlapping validity of " + draft.article() + ": " + reason);
        });
    }
}
