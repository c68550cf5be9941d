package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.assortment.OfferFixtures;
import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleFixtures;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Stock;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetPublished;
import de.kontor.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
@Import(OfferFixtures.class)
class EffectivePricesModuleTests {
    private static final int ARTICLES = 150;
    private static final String SEGMENT = "EFFECTIVE";

    private final Random random = new Random(35);

    @Autowired
    EffectivePrices effective;

    @Autowired
    Pricing pricing;

    @Autowired
    PriceBooks books;

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogImport imports;

    @Autowired
    Stock stock;

    @Autowired
    Accounts accounts;

    @Autowired
    Terms terms;

    @Autowired
    OfferFixtures fixtures;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void areWhatThePriceCalculationSaysForEveryTierStrategyAndDay() {
        LocalDate today = LocalDate.now(clock);
        List<ArticleId> articles = someArticles();
        AccountId account = anAccount();
        prices(articles, account, today);
        assertAlike(articles, account, today, today.plusDays(9), today.plusDays(10), today.plusDays(40));
    }

    /** A rule set that starts later, with a margin for one article group and a rule that ends. */
    @Test
    void followRulesThatChangeLater() {
        LocalDate today = LocalDate.now(clock);
        LocalDate later = today.plusYears(40);
        List<ArticleId> articles = someArticles();
        AccountId account = anAccount();
        prices(articles, account, today);
        transactions.executeWithoutResult(undone -> {
            aRuleSetFrom(9001, later);
            effective.computeAll();
            assertThat(RulePeriod.of(terms.inForceFrom(today)))
                    .extracting(RulePeriod::firstDay)
                    .contains(later, later.plusDays(7));
            assertAlike(articles, account, today, later.minusDays(1), later, later.plusDays(6), later.plusDays(7));
            undone.setRollbackOnly();
        });
    }

    @Test
    void areComputedOnTheSpotUntilTheyFollowTheRules() {
        LocalDate today = LocalDate.now(clock);
        List<ArticleId> articles = someArticles();
        AccountId account = anAccount();
        prices(articles, account, today);
        transactions.executeWithoutResult(undone -> {
            aRuleSetFrom(9002, today);
            assertThat(effective
                            .glance(0, standing(account, Strategy.FORWARD, GrowthTier.GOLD), today)
                            .rules())
                    .isNotEqualTo(Optional.of(
                            RulePeriod.of(terms.inForce(today), today, today).says()));
            assertAlike(articles, account, today);
            undone.setRollbackOnly();
        });
    }

    @Test
    void followCostsAndPricesInTheTransactionThatChangesThem() {
        LocalDate today = LocalDate.now(clock);
        ArticleId article = fixtures.article("Wirkpreis", true, false, 0);
        AccountId account = anAccount();
        jdbc.sql("update articles set cost = 12.5 where id = ?")
                .param(article.value())
                .update();
        transactions.executeWithoutResult(
                done -> events.publishEvent(new de.kontor.catalog.ArticlesChanged(java.util.Set.of(article))));
        assertAlike(List.of(article), account, today);
        books.enterSegmentPrices(ArticleFixtures.SYSTEM, SEGMENT, today.plusDays(1), List.of(entry(article, "11.90")));
        assertAlike(List.of(article), account, today, today.plusDays(1));
        assertThat(price(standing(account, Strategy.KEY, GrowthTier.BASE), article, today.plusDays(1)))
                .isEqualTo("0.1190000");
        transactions.executeWithoutResult(undone -> {
            books.enterListPrices(ArticleFixtures.SYSTEM, today, List.of(entry(article, "1.00")));
            undone.setRollbackOnly();
        });
        assertAlike(List.of(article), account, today);
    }

    @Test
    void areComputedAnewByATaskWhenARuleSetIsPublished() {
        transactions.executeWithoutResult(done -> {
            events.publishEvent(new RuleSetPublished(3, LocalDate.now(clock)));
            assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'compute-effective-prices'")
                            .query(Integer.class)
                            .single())
                    .isOne();
        });
    }

    private void assertAlike(List<ArticleId> articles, AccountId account, LocalDate... days) {
        Map<ArticleId, ArticleFacts> facts = catalog.articles(articles);
        for (LocalDate day : days) {
            RuleSet rules = terms.inForce(day);
            for (Strategy strategy : Strategy.values()) {
                for (GrowthTier tier : GrowthTier.values()) {
                    Standing standing = standing(account, strategy, tier);
                    Map<ArticleId, BigDecimal> expected = new HashMap<>();
                    pricing.facts(standing, facts.values(), day).forEach((article, found) -> PriceCalculation.price(
                                    found,
                                    standing,
                                    rules,
                                    Quantity.of(facts.get(article).packagingUnit()))
                            .ifPresent(trace -> expected.put(article, ofAPiece(trace))));
                    assertThat(prices(standing, articles, day))
                            .as("%s %s on %s", strategy, tier, day)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static BigDecimal ofAPiece(PriceTrace trace) {
        return trace.unitPrice()
                .toBigDecimal()
                .setScale(7)
                .divide(BigDecimal.valueOf(trace.priceUnit().pieces()));
    }

    private String price(Standing standing, ArticleId article, LocalDate day) {
        return prices(standing, List.of(article), day).get(article).toPlainString();
    }

    private Map<ArticleId, BigDecimal> prices(Standing standing, List<ArticleId> articles, LocalDate day) {
        RuleSet rules = terms.inForce(day);
        EffectivePrices.Glance glance = effective.glance(0, standing, day);
        Map<ArticleId, BigDecimal> prices = new HashMap<>();
        EffectivePrices.Prices put = (article, price) -> prices.put(article, BigDecimal.valueOf(price, 7));
        effective.read(PriceColumn.of(standing, rules, day), glance, rules, Optional.of(articles), put);
        glance.agreed().forEach(put::put);
        prices.keySet().retainAll(articles);
        return prices;
    }

    /** @param version read once and then remembered, so another one for each */
    private void aRuleSetFrom(int version, LocalDate day) {
        jdbc.sql("insert into rule_sets (version, state, valid_from) values (?, 'DRAFT', ?)")
                .params(version, day)
                .update();
        jdbc.sql("""
                        insert into terms_rules (rule_set_version, position, kind, tier, article_group, percent, valid_until)
                        values (:version, 1, 'GROWTH_DISCOUNT', 'BASE', null, 1.25, null),
                               (:version, 2, 'GROWTH_DISCOUNT', 'GOLD', null, 17.50, :last),
                               (:version, 3, 'MINIMUM_MARGIN', null, null, 7.77, null),
                               (:version, 4, 'MINIMUM_MARGIN', null, 'GROUP-1', 33.33, null)""").param("version", version).param("last", day.plusDays(6)).update();
        jdbc.sql("update rule_sets set state = 'PUBLISHED', published_at = now() where version = ?")
                .param(version)
                .update();
    }

    private List<ArticleId> someArticles() {
        List<ArticleDraft> drafts = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            drafts.add(draft());
        }
        return new ArticleFixtures(imports, stock).articles(drafts);
    }

    private ArticleDraft draft() {
        ArticleDraft draft = ArticleFixtures.draft();
        return new ArticleDraft(
                draft.number(),
                draft.gtin(),
                draft.manufacturerNumber(),
                draft.name(),
                draft.description(),
                draft.categoryCode(),
                "GROUP-" + random.nextInt(3),
                PriceUnit.values()[random.nextInt(PriceUnit.values().length)],
                1 + random.nextInt(300),
                draft.unitCode(),
                draft.vatRate(),
                draft.attributes(),
                true,
                random.nextBoolean(),
                random.nextInt(4) > 0,
                false,
                5,
                draft.status(),
                draft.picture(),
                new UnitPrice(1 + random.nextInt(200_000)));
    }

    /** Lists, books and agreements that start, end and follow each other, with tiers around the packaging unit. */
    private void prices(List<ArticleId> articles, AccountId account, LocalDate today) {
        accounts.addSegment(ArticleFixtures.SYSTEM, SEGMENT, new de.kontor.shared.LocalizedText("Wirkung", "Effect"));
        enter(new PriceBook.ListPrices(), articles, today, 90);
        enter(new PriceBook.SegmentBook(SEGMENT), articles, today, 50);
        enter(new PriceBook.AccountPrices(account), articles, today, 20);
    }

    private void enter(PriceBook book, List<ArticleId> articles, LocalDate today, int percent) {
        List<PriceDraft> drafts = new ArrayList<>();
        for (ArticleId article : articles) {
            if (random.nextInt(100) < percent) {
                Optional<LocalDate> end =
                        random.nextBoolean() ? Optional.of(today.plusDays(random.nextInt(20))) : Optional.empty();
                drafts.add(new PriceDraft(article, today.minusDays(random.nextInt(30)), end, tiers()));
                if (random.nextBoolean()) {
                    drafts.add(new PriceDraft(
                            article, today.plusDays(20 + random.nextInt(10)), Optional.empty(), tiers()));
                }
            }
        }
        books.takeOver(ArticleFixtures.SYSTEM, book, drafts);
    }

    private List<VolumeTier> tiers() {
        TreeSet<Long> falling = new TreeSet<>();
        while (falling.size() < 3) {
            falling.add(1L + random.nextInt(250_000));
        }
        List<VolumeTier> tiers = new ArrayList<>();
        int from = 1;
        for (long price : falling.descendingSet()) {
            tiers.add(new VolumeTier(from, new UnitPrice(price)));
            from += 1 + random.nextInt(200);
        }
        return tiers;
    }

    private AccountId anAccount() {
        return fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.OWNER).account();
    }

    private static Standing standing(AccountId account, Strategy strategy, GrowthTier tier) {
        return new Standing(account, AccountStatus.ACTIVE, SEGMENT, strategy, tier);
    }

    private static PriceEntry entry(ArticleId article, String price) {
        return new PriceEntry(article, List.of(new VolumeTier(1, UnitPrice.of(price))));
    }
}
