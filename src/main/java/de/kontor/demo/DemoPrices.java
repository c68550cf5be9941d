package de.kontor.demo;

import static java.util.Objects.requireNonNull;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceDraft;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Price segments, their books, and what was agreed with single accounts. */
@Component
class DemoPrices {
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);

    private final PriceBooks books;
    private final CatalogImport imports;
    private final Accounts accounts;
    private final Clock clock;

    DemoPrices(PriceBooks books, CatalogImport imports, Accounts accounts, Clock clock) {
        this.books = books;
        this.imports = imports;
        this.accounts = accounts;
        this.clock = clock;
    }

    void enter(List<DemoArticle> articles, Map<String, ArticleId> ids) {
        books.enterListPrices(DEMO, since(), entries(articles, ids, "1"));
        segment("CRAFT", "Handwerk Plus", "Craft plus", "0.96", Set.of("FASTENERS", "DRILLING"), articles, ids);
        segment("OBJECT", "Objekt und Service", "Facilities", "0.95", Set.of("CLEANING", "PROTECTION"), articles, ids);
        segment("INDUSTRY", "Industrie", "Industry", "0.92", Set.of("FASTENERS", "GRINDING"), articles, ids);
        announce(matching(articles, "933-6-.*"), ids);
        raiseCosts(matching(articles, "933-10-[35]0-V"), ids);
    }

    /** From the first of next month on a segment pays less for some screws. */
    private void announce(List<DemoArticle> articles, Map<String, ArticleId> ids) {
        LocalDate next = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        books.enterSegmentPrices(DEMO, "CRAFT", next, entries(articles, ids, "0.94"));
    }

    /** The maker has become dearer since prices were agreed: a few of them are below the floor now. */
    private void raiseCosts(List<DemoArticle> articles, Map<String, ArticleId> ids) {
        imports.enterCosts(
                DEMO,
                articles.stream()
                        .collect(Collectors.toMap(
                                article -> requireNonNull(ids.get(article.number())),
                                article -> times(article.listLadder().getFirst().price(), "0.80"))));
    }

    private static List<DemoArticle> matching(List<DemoArticle> articles, String numbers) {
        return articles.stream()
                .filter(article -> article.number().matches(numbers))
                .toList();
    }

    /** A key account has agreed prices for a few screws. */
    void agree(AccountId account, DemoAccount described, List<DemoArticle> articles, Map<String, ArticleId> ids) {
        if (described.strategy() == Strategy.KEY && !described.segment().equals("STANDARD")) {
            List<DemoArticle> agreed = matching(articles, "933-(8|10)-[345]0-V|934-8-V");
            books.enterAccountPrices(DEMO, account, since(), entries(agreed, ids, "0.90"));
            // agreed for some time, and over since last month
            LocalDate end = LocalDate.now(clock).minusMonths(1);
            books.takeOver(
                    DEMO,
                    new PriceBook.AccountPrices(account),
                    entries(matching(articles, "933-12-[456]0-V"), ids, "0.90").stream()
                            .map(entry -> new PriceDraft(entry.article(), since(), Optional.of(end), entry.tiers()))
                            .toList());
        }
    }

    private void segment(
            String code,
            String de,
            String en,
            String factor,
            Set<String> groups,
            List<DemoArticle> articles,
            Map<String, ArticleId> ids) {
        accounts.addSegment(DEMO, code, new LocalizedText(de, en));
        List<DemoArticle> inBook = articles.stream()
                .filter(article -> groups.contains(article.draft().articleGroup()))
                .toList();
        books.enterSegmentPrices(DEMO, code, since(), entries(inBook, ids, factor));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusYears(3);
    }

    private static List<PriceEntry> entries(List<DemoArticle> articles, Map<String, ArticleId> ids, String factor) {
        return articles.stream()
                .map(article -> new PriceEntry(
                        requireNonNull(ids.get(article.number())),
                        article.listLadder().stream()
                                .map(tier -> new VolumeTier(tier.fromQuantity(), times(tier.price(), factor)))
                                .toList()))
                .toList();
    }

    private static UnitPrice times(UnitPrice price, String factor) {
        return UnitPrice.of(
                price.toBigDecimal().multiply(new BigDecimal(factor)).setScale(4, RoundingMode.HALF_UP));
    }
}
