package de.kontor.pricing;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditEntry;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people enter prices: list prices commercial and product managers, segment and account prices commercial
 * managers alone. Every change names what its editor saw; if that is no longer so, nothing is written and the answer
 * shows what is there now. A price starts today at the earliest.
 *
 * @see "Decision record DD028-entering-prices"
 */
@Service
public class PriceDesk {
    private static final String SUBJECT = "price";

    private final LadderRows ladders;
    private final PriceTables tables;
    private final ImportRows imports;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceDesk(
            LadderRows ladders,
            PriceTables tables,
            ImportRows imports,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ladders = ladders;
        this.tables = tables;
        this.imports = imports;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor may change prices of that book. */
    public static boolean mayEdit(Actor actor, PriceBook book) {
        return actor instanceof Actor.Staff && actor.hasAny(editors(book));
    }

    static Role[] editors(PriceBook book) {
        return book instanceof PriceBook.ListPrices
                ? new Role[] {Role.COMMERCIAL, Role.PRODUCT}
                : new Role[] {Role.COMMERCIAL};
    }

    /**
     * Enters a ladder from a day on.
     *
     * @param seen the ladders the editor saw, as {@link PriceRow#ladders()} named them
     */
    @Transactional
    public PriceChange enter(Actor actor, PriceBook book, PriceDraft draft, List<Ladder> seen) {
        actor.requireStaff(editors(book));
        return change(actor, book, draft.article(), seen, row -> enter(actor, book, draft, row));
    }

    /**
     * Ends a ladder on a day, today at the earliest; empty takes an agreed end away.
     *
     * @param validFrom which of the article's ladders
     */
    @Transactional
    public PriceChange end(
            Actor actor,
            PriceBook book,
            ArticleId article,
            LocalDate validFrom,
            Optional<LocalDate> lastDay,
            List<Ladder> seen) {
        actor.requireStaff(editors(book));
        return change(actor, book, article, seen, row -> end(actor, book, row, validFrom, lastDay));
    }

    /** Takes back a ladder that has not begun yet; the one before it then lasts on. */
    @Transactional
    public PriceChange withdraw(
            Actor actor, PriceBook book, ArticleId article, LocalDate validFrom, List<Ladder> seen) {
        actor.requireStaff(editors(book));
        return change(actor, book, article, seen, row -> withdraw(actor, book, row, validFrom));
    }

    private interface Change {
        /** Writes, or says why not. */
        Optional<Message> apply(PriceRow row);
    }

    private PriceChange change(Actor actor, PriceBook book, ArticleId article, List<Ladder> seen, Change change) {
        ladders.lock(book);
        Optional<PriceRow> found = tables.row(book, article);
        if (found.isEmpty()) {
            return new PriceChange.Refused(Message.of("pricing.refused.article", new Message.Text(article.toString())));
        }
        PriceRow row = found.get();
        if (!row.ladders().equals(seen)) {
            return new PriceChange.Overtaken(row, lastEditor(book, article));
        }
        Optional<Message> refusal = change.apply(row);
        if (refusal.isPresent()) {
            return new PriceChange.Refused(refusal.get());
        }
        events.publishEvent(new PricesChanged(book, Set.of(article)));
        return new PriceChange.Done(tables.row(book, article).orElseThrow());
    }

    private Optional<Message> enter(Actor actor, PriceBook book, PriceDraft draft, PriceRow row) {
        Validity existing =
                ladders.of(book, List.of(draft.article())).getOrDefault(draft.article(), new Validity(List.of()));
        PriceVerdict verdict = PriceReview.judge(
                book,
                draft,
                new PriceReview.Facts(existing, row.cost(), row.priceUnit(), row.minimumMargin()),
                LocalDate.now(clock));
        return switch (verdict) {
            case PriceVerdict.Refused(Message reason) -> Optional.of(reason);
            case PriceVerdict.Unchanged same -> Optional.empty();
            case PriceVerdict.New fresh -> write(actor, book, draft, Optional.empty());
            case PriceVerdict.Changed(Ladder before) -> write(actor, book, draft, Optional.of(before));
        };
    }

    private Optional<Message> write(Actor actor, PriceBook book, PriceDraft draft, Optional<Ladder> before) {
        ladders.put(book, List.of(draft));
        record(
                actor,
                book,
                draft.article(),
                "price-entered",
                Map.of(
                        "from", draft.validFrom().toString(),
                        "until", draft.validUntil().map(LocalDate::toString).orElse(""),
                        "price", text(draft.tiers()),
                        "before", before.map(ladder -> text(ladder.tiers())).orElse("")));
        return Optional.empty();
    }

    private Optional<Message> end(
            Actor actor, PriceBook book, PriceRow row, LocalDate validFrom, Optional<LocalDate> lastDay) {
        LocalDate today = LocalDate.now(clock);
        Optional<Ladder> ladder = ladder(row, validFrom);
        if (ladder.isEmpty()) {
            return Optional.of(Message.of("pricing.refused.gone"));
        }
        if (book.kind() == LadderKind.LIST) {
            return Optional.of(Message.of("pricing.refused.list-end"));
        }
        LocalDate earliest = validFrom.isAfter(today) ? validFrom : today;
        if (lastDay.filter(day -> day.isBefore(earliest)).isPresent()) {
            return Optional.of(Message.of("pricing.refused.end-early", new Message.Day(earliest)));
        }
        Optional<Message> overlap = new Validity(row.ladders()).overlap(validFrom, lastDay);
        if (overlap.isPresent()) {
            return overlap;
        }
        ladders.end(book, row.article(), validFrom, lastDay);
        record(
                actor,
                book,
                row.article(),
                "price-ended",
                Map.of(
                        "from", validFrom.toString(),
                        "until", lastDay.map(LocalDate::toString).orElse(""),
                        "price", text(ladder.get().tiers())));
        return Optional.empty();
    }

    private Optional<Message> withdraw(Actor actor, PriceBook book, PriceRow row, LocalDate validFrom) {
        Optional<Ladder> ladder = ladder(row, validFrom);
        if (ladder.isEmpty()) {
            return Optional.of(Message.of("pricing.refused.gone"));
        }
        if (!validFrom.isAfter(LocalDate.now(clock))) {
            return Optional.of(Message.of("pricing.refused.begun"));
        }
        ladders.withdraw(book, row.article(), validFrom);
        record(
                actor,
                book,
                row.article(),
                "price-withdrawn",
                Map.of("from", validFrom.toString(), "price", text(ladder.get().tiers())));
        return Optional.empty();
    }

    private static Optional<Ladder> ladder(PriceRow row, LocalDate validFrom) {
        return row.ladders().stream()
                .filter(ladder -> ladder.validFrom().equals(validFrom))
                .findFirst();
    }

    /** Who changed it last, in its row or by a file. */
    private String lastEditor(PriceBook book, ArticleId article) {
        Optional<AuditEntry> entry =
                audit.of(new Actor.SystemActor(Actor.Cause.TASK), SUBJECT, subject(book, article)).stream()
                        .findFirst();
        Optional<Map.Entry<Instant, String>> file = imports.lastChange(book, article);
        if (file.isPresent()
                && entry.filter(one -> one.at().isAfter(file.get().getKey())).isEmpty()) {
            return file.get().getValue();
        }
        return entry.map(AuditEntry::actorName).orElse("");
    }

    private void record(Actor actor, PriceBook book, ArticleId article, String action, Map<String, String> details) {
        audit.record(actor, new AuditRecord(book.owner(), action, SUBJECT, subject(book, article), details));
    }

    /** The subject of the audit entries about one article in one book. */
    static String subject(PriceBook book, ArticleId article) {
        return article + " " + book.code();
    }

    private static String text(List<VolumeTier> tiers) {
        return tiers.stream()
                .map(tier -> tier.fromQuantity() + ": " + tier.price())
                .collect(Collectors.joining(", "));
    }
}
