package de.kontor.demo;

import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty system at the first start in the profile {@code demo}, all or nothing, and names the logins at every
 * start. Never touches a system that holds an account.
 */
@Component
@Profile("demo")
@Order(0)
class DemoStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);

    private final CatalogueDemo catalogue;
    private final Catalog catalog;
    private final PriceBooks prices;
    private final Accounts accounts;
    private final AccountSearch search;
    private final DemoLogins logins;
    private final DemoPastOrders pastOrders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoStart(
            CatalogueDemo catalogue,
            Catalog catalog,
            PriceBooks prices,
            Accounts accounts,
            AccountSearch search,
            DemoLogins logins,
            DemoPastOrders pastOrders,
            TransactionTemplate transaction,
            Clock clock) {
        this.catalogue = catalogue;
        this.catalog = catalog;
        this.prices = prices;
        this.accounts = accounts;
        this.search = search;
        this.logins = logins;
        this.pastOrders = pastOrders;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (search.find(DEMO, AccountSearch.Filter.NONE, 0, 1).total() == 0) {
            transaction.executeWithoutResult(status -> load());
        }
    }

    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void nameLogins() {
        LOG.info("Demo logins, all with the password {}:", DemoLogins.PASSWORD);
        DemoLogins.named().forEach(login -> LOG.info("  {}  {}", login.email(), login.role()));
    }

    private void load() {
        List<DemoArticle> articles = DemoCatalogue.articles();
        LOG.info("Demo data: {} articles …", articles.size());
        Map<String, ArticleId> ids = catalogue.load(articles);
        prices.enterListPrices(
                DEMO,
                LocalDate.now(clock).minusYears(2),
                articles.stream().map(article -> entry(article, ids)).toList());
        LOG.info("Demo data: staff and {} accounts …", DemoAccounts.all().size());
        logins.staff();
        List<ArticleFacts> facts = catalog.all();
        int orders = 0;
        int number = 0;
        for (DemoAccount account : DemoAccounts.all()) {
            orders += open(account, facts, ++number);
        }
        LOG.info("Demo data: {} past orders, done.", orders);
    }

    private int open(DemoAccount described, List<ArticleFacts> articles, long seed) {
        AccountId id = accounts.open(DEMO, described.opening());
        LoginId owner = logins.members(id, described);
        AccountProfile profile = accounts.profile(DEMO, id).orElseThrow();
        DemoPastOrders.Buyer buyer =
                new DemoPastOrders.Buyer(described, profile.standing(), owner, profile.billingAddress());
        return pastOrders.record(buyer, articles, seed);
    }

    private static PriceEntry entry(DemoArticle article, Map<String, ArticleId> ids) {
        return new PriceEntry(
                Objects.requireNonNull(ids.get(article.number())),
                article.listLadder().stream()
                        .map(tier -> new VolumeTier(tier.fromQuantity(), tier.price()))
                        .toList());
    }
}
