package de.kontor.demo;

import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.catalog.Catalog;
import de.kontor.demo.DemoPastOrders.Buyer;
import de.kontor.growth.Growth;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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
    private final DemoPrices prices;
    private final Accounts accounts;
    private final AccountSearch search;
    private final DemoLogins logins;
    private final DemoPastOrders pastOrders;
    private final DemoPackages packages;
    private final DemoPackageOrders packageOrders;
    private final DemoOpenOrders openOrders;
    private final Growth growth;
    private final DemoTrainings trainings;
    private final DemoBookings bookings;
    private final DemoReorders reorders;
    private final TransactionTemplate transaction;
    private final DemoSize size;

    DemoStart(
            CatalogueDemo catalogue,
            Catalog catalog,
            DemoPrices prices,
            Accounts accounts,
            AccountSearch search,
            DemoLogins logins,
            DemoPastOrders pastOrders,
            DemoPackages packages,
            DemoPackageOrders packageOrders,
            DemoOpenOrders openOrders,
            Growth growth,
            DemoTrainings trainings,
            DemoBookings bookings,
            DemoReorders reorders,
            TransactionTemplate transaction,
            @Value("${kontor.demo.size:full}") DemoSize size) {
        this.catalogue = catalogue;
        this.catalog = catalog;
        this.prices = prices;
        this.accounts = accounts;
        this.search = search;
        this.logins = logins;
        this.pastOrders = pastOrders;
        this.packages = packages;
        this.packageOrders = packageOrders;
        this.openOrders = openOrders;
        this.growth = growth;
        this.trainings = trainings;
        this.bookings = bookings;
        this.reorders = reorders;
        this.transaction = transaction;
        this.size = size;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (search.find(DEMO, AccountSearch.Filter.NONE, 0, 1).total() == 0) {
            List<Buyer> buyers = Objects.requireNonNull(transaction.execute(status -> load()));
            if (size == DemoSize.FULL) {
                // members order in transactions of their own
                openOrders.place(buyers, catalog.all());
            }
            bookings.load(buyers, size == DemoSize.FULL);
            reorders.load(buyers);
        }
    }

    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void nameLogins() {
        LOG.info("Demo logins, all with the password {}:", DemoLogins.PASSWORD);
        DemoLogins.named().forEach(login -> LOG.info("  {}  {}", login.email(), login.role()));
    }

    private List<Buyer> load() {
        List<DemoArticle> articles = DemoCatalogue.articles();
        LOG.info("Demo data: {} articles …", articles.size());
        Map<String, ArticleId> ids = catalogue.load(articles);
        prices.enter(articles, ids);
        LOG.info("Demo data: staff and {} accounts …", size.accounts().size());
        Map<Role, LoginId> staff = logins.staff();
        List<Buyer> buyers = buyers();
        buyers.forEach(buyer -> prices.agree(buyer.standing().account(), buyer.described(), articles, ids));
        pastOrders.record(buyers, catalog.all(), size.years());
        List<DemoPackages.Published> sold = packages.load(staff, catalog.all());
        packageOrders.record(buyers, sold);
        growth.takeOver(DEMO);
        growth.giveNotices(DEMO);
        trainings.plan(buyers, sold);
        return buyers;
    }

    private List<Buyer> buyers() {
        List<DemoAccount> described = size.accounts();
        List<AccountId> ids = accounts.openAll(
                DEMO, described.stream().map(DemoAccount::opening).toList());
        int named = DemoAccounts.all().size();
        SequencedMap<AccountId, DemoAccount> others = new LinkedHashMap<>();
        for (int i = named; i < ids.size(); i++) {
            others.put(ids.get(i), described.get(i));
        }
        Map<AccountId, List<LoginId>> members = new HashMap<>(logins.members(others));
        for (int i = 0; i < named; i++) {
            members.put(ids.get(i), logins.members(ids.get(i), described.get(i)));
        }
        List<Buyer> buyers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            AccountId id = ids.get(i);
            buyers.add(new Buyer(
                    described.get(i), described.get(i).standing(id), Objects.requireNonNull(members.get(id))));
        }
        return buyers;
    }
}
