package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.StockLevel;
import de.kontor.ordering.LineItem;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Decides what of its lines a run orders, by stock, status and the plan's preference. Pure.
 *
 * @see "Decision record DD047-what-a-run-does-by-itself"
 */
final class StockResolution {
    private final Map<ArticleId, ArticleFacts> articles;
    private final Map<ArticleId, StockLevel> stock;
    private final StockPreference preference;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private final List<Successor> successors = new ArrayList<>();
    private Optional<Message> waitsFor = Optional.empty();

    private StockResolution(
            Map<ArticleId, ArticleFacts> articles, Map<ArticleId, StockLevel> stock, StockPreference preference) {
        this.articles = articles;
        this.stock = stock;
        this.preference = preference;
    }

    /** A line and what is ordered for it: the article or a substitute, all of it or less. */
    record Chosen(PlanLine line, ArticleId article, Quantity quantity) {
        Money agreed() {
            return line.agreedFor(quantity);
        }
    }

    /** An article that is gone, and what replaces it. */
    record Successor(ArticleId gone, ArticleId next) {}

    /**
     * What is ordered.
     *
     * @param notes what differs from the lines, one sentence each
     * @param waitsFor why the run had better wait
     */
    record Resolved(List<Chosen> chosen, List<Message> notes, List<Successor> successors, Optional<Message> waitsFor) {
        /** Whether everything on its lines comes as it stands there, and at once. */
        boolean isWhole() {
            return notes.isEmpty() && successors.isEmpty() && waitsFor.isEmpty();
        }

        SequencedMap<LineItem, Quantity> items() {
            SequencedMap<LineItem, Quantity> items = new LinkedHashMap<>();
            chosen.forEach(one -> items.merge(new LineItem.Article(one.article()), one.quantity(), Quantity::plus));
            return items;
        }

        Money agreed() {
            return chosen.stream().map(Chosen::agreed).reduce(Money.ZERO, Money::plus);
        }
    }

    static Resolved resolve(
            List<PlanLine> lines,
            Map<ArticleId, ArticleFacts> articles,
            Map<ArticleId, StockLevel> stock,
            StockPreference preference) {
        StockResolution resolution = new StockResolution(articles, stock, preference);
        lines.forEach(resolution::resolve);
        return new Resolved(
                List.copyOf(resolution.chosen),
                List.copyOf(resolution.notes),
                List.copyOf(resolution.successors),
                resolution.waitsFor);
    }

    private void resolve(PlanLine line) {
        ArticleFacts article = articles.get(line.article());
        if (article == null || article.status() == ArticleStatus.DRAFT) {
            notes.add(
                    article == null
                            ? Message.of("plan.note.unknown")
                            : Message.of("plan.note.notForSale", new Name(article.name())));
            return;
        }
        Quantity wanted = line.quantity().snappedTo(article.packagingUnit());
        if (available(line.article()) >= wanted.pieces()) {
            chosen.add(new Chosen(line, line.article(), wanted));
        } else if (article.status() == ArticleStatus.DISCONTINUED) {
            article.successor().ifPresent(next -> successors.add(new Successor(line.article(), next)));
            takeWhatIsLeft(line, article);
        } else {
            shortOf(line, article, wanted);
        }
    }

    private void shortOf(PlanLine line, ArticleFacts article, Quantity wanted) {
        switch (preference) {
            case WAIT -> {
                waitsFor = waitsFor.or(() -> Optional.of(Message.of(
                        "plan.parked.stock",
                        new Name(article.name()),
                        new Count(available(line.article())),
                        new Count(wanted.pieces()))));
                chosen.add(new Chosen(line, line.article(), wanted));
            }
            case PART -> part(line, article, wanted);
            case SUBSTITUTE ->
                substitute(line, wanted)
                        .ifPresentOrElse(
                                instead -> {
                                    chosen.add(new Chosen(
                                            line, instead.id(), line.quantity().snappedTo(instead.packagingUnit())));
                                    notes.add(Message.of(
                                            "plan.note.substitute",
                                            new Name(article.name()),
                                            new Name(instead.name())));
                                },
                                () -> part(line, article, wanted));
        }
    }

    private void part(PlanLine line, ArticleFacts article, Quantity wanted) {
        if (article.allowsBackOrder()) {
            chosen.add(new Chosen(line, line.article(), wanted));
            notes.add(Message.of(
                    "plan.note.later",
                    new Name(article.name()),
                    new Count(available(line.article())),
                    new Count(wanted.pieces())));
        } else {
            takeWhatIsLeft(line, article);
        }
    }

    private void takeWhatIsLeft(PlanLine line, ArticleFacts article) {
        int left = available(line.article());
        int sellable = left - left % article.packagingUnit();
        if (sellable > 0) {
            chosen.add(new Chosen(line, line.article(), Quantity.of(sellable)));
            notes.add(Message.of("plan.note.rest", new Name(article.name()), new Count(sellable)));
        } else {
            notes.add(Message.of("plan.note.gone", new Name(article.name())));
        }
    }

    /** The named substitute, if all of it is there. */
    private Optional<ArticleFacts> substitute(PlanLine line, Quantity wanted) {
        return line.substitute()
                .flatMap(id -> Optional.ofNullable(articles.get(id)))
                .filter(found -> found.status() == ArticleStatus.ACTIVE)
                .filter(found -> available(found.id())
                        >= wanted.snappedTo(found.packagingUnit()).pieces());
    }

    private int available(ArticleId article) {
        return stock.getOrDefault(article, StockLevel.NONE).available();
    }
}
