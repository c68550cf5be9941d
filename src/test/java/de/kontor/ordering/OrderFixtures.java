package de.kontor.ordering;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.HeadcountBand;
import de.kontor.accounts.MemberDraft;
import de.kontor.accounts.NewAccount;
import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.ArticleFixtures;
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.Role;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts, articles, carts and orders in a database, each reached by the steps people take. */
@Component
public class OrderFixtures {
    public static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);
    public static final Actor SERVICE = new Actor.Staff(LoginId.next(), "Sabine Service", Set.of(Role.SERVICE));
    public static final String OWNER_NAME = "Olga Owner";
    public static final String PASSWORD = "lange genug fuer alle Regeln 7";

    private final Accounts accounts;
    private final CatalogImport imports;
    private final Stock stock;
    private final PriceBooks prices;
    private final Shopping shopping;
    private final Checkout checkout;
    private final OrderDesk desk;
    private final OrderHistory history;
    private final Clock clock;
    private final JdbcClient jdbc;

    OrderFixtures(
            Accounts accounts,
            CatalogImport imports,
            Stock stock,
            PriceBooks prices,
            Shopping shopping,
            Checkout checkout,
            OrderDesk desk,
            OrderHistory history,
            Clock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.imports = imports;
        this.stock = stock;
        this.prices = prices;
        this.shopping = shopping;
        this.checkout = checkout;
        this.desk = desk;
        this.history = history;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** An account that has had its first small-order surcharge. */
    public AccountId anAccount(Strategy strategy, GrowthTier tier, AccountStatus status) {
        AccountId account = aNewAccount(strategy, tier, status);
        jdbc.sql("insert into first_surcharges (account_id) values (?)")
                .param(account.value())
                .update();
        return account;
    }

    /** The owner of an account in retreat whose first small-order surcharge is still to come. */
    public Actor.Member anOwnerBeforeTheFirstSurcharge() {
        AccountId account = aNewAccount(Strategy.RETREAT, GrowthTier.BASE, AccountStatus.ACTIVE);
        return aMember(account, OWNER_NAME, Role.OWNER, Optional.empty());
    }

    private AccountId aNewAccount(Strategy strategy, GrowthTier tier, AccountStatus status) {
        PostalAddress home = new PostalAddress("Prüfbetrieb GmbH", "Werkstraße 1", "89073", "Ulm");
        PostalAddress site = new PostalAddress("Baustelle", "Feldweg 2", "80331", "München");
        return accounts.openAll(
                        SYSTEM,
                        List.of(new NewAccount(
                                "Prüfbetrieb GmbH",
                                Optional.empty(),
                                Trade.JOINERY,
                                HeadcountBand.TWO_TO_FOUR,
                                home,
                                List.of(home, site),
                                "STANDARD",
                                status,
                                strategy,
                                tier,
                                "test")))
                .getFirst();
    }

    public Actor.Member aMember(AccountId account, String name, Role role, Optional<Money> limit) {
        return aMember(account, name, role, limit, Optional.of(PASSWORD));
    }

    private Actor.Member aMember(
            AccountId account, String name, Role role, Optional<Money> limit, Optional<String> password) {
        String email = UUID.randomUUID() + "@example.org";
        var draft = new MemberDraft(name, email, Set.of(role), Locale.GERMAN, limit, password);
        return switch (accounts.addMember(SYSTEM, account, draft)) {
            case LoginCreation.Created(LoginId login) -> new Actor.Member(login, account, name, Set.of(role));
            case LoginCreation.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** The owner of a new account in retreat. */
    public Actor.Member anOwnerInRetreat() {
        return anOwner(Strategy.RETREAT, GrowthTier.BASE);
    }

    /** The owner of a new forward account of a tier. */
    public Actor.Member aForwardOwnerInTier(GrowthTier tier) {
        return anOwner(Strategy.FORWARD, tier);
    }

    /** Owners of new accounts in retreat. None has chosen a password yet: hashing takes too long for so many. */
    public List<Actor.Member> manyOwners(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> aMember(
                        anAccount(Strategy.RETREAT, GrowthTier.BASE, AccountStatus.ACTIVE),
                        OWNER_NAME,
                        Role.OWNER,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private Actor.Member anOwner(Strategy strategy, GrowthTier tier) {
        return aMember(anAccount(strategy, tier, AccountStatus.ACTIVE), OWNER_NAME, Role.OWNER, Optional.empty());
    }

    /** A buyer of the same account. */
    public Actor.Member aBuyerBeside(Actor.Member owner, Optional<Money> limit) {
        return aMember(owner.account(), "Bert Buyer", Role.BUYER, limit);
    }

    public AnArticle anArticle() {
        return new AnArticle();
    }

    /** A cart with one piece of an article of that price, of which there is plenty. */
    public ArticleId cartWorth(Actor.Member member, String net) {
        ArticleId article = anArticle().priced(net).inStock(1_000).id();
        put(member, article, 1);
        return article;
    }

    public void put(Actor.Member member, ArticleId article, int pieces) {
        if (shopping.add(member, article, Quantity.of(pieces)) instanceof CartChange.Refused refused) {
            throw new AssertionError(refused);
        }
    }

    public CheckoutOffer anOpenCheckout(Actor.Member member) {
        return checkout.open(member).orElseThrow();
    }

    /** Orders what lies in the cart. */
    public OrderId order(Actor.Member member) {
        Submission submission = checkout.submit(member, anOpenCheckout(member).token(), CheckoutDraft.EMPTY, true);
        if (submission instanceof Submission.Placed placed) {
            return placed.order();
        }
        throw new AssertionError(submission);
    }

    public OrderId anOrder(Actor.Member member) {
        cartWorth(member, "300.00");
        return order(member);
    }

    public OrderId aShippedOrder(Actor.Member member) {
        OrderId order = anOrder(member);
        if (!(desk.ship(SERVICE, order).orElseThrow() instanceof OrderChange.Done)) {
            throw new AssertionError("not shipped");
        }
        return order;
    }

    /** What the account ordered elsewhere so many days ago, before it came to the portal. */
    public void pastOrder(Actor.Member member, ArticleId article, int pieces, int daysAgo) {
        Instant placed = clock.instant().minus(Duration.ofDays(daysAgo));
        PastOrder.Line line = new PastOrder.Line(
                new LineItem.Article(article),
                "PAST-1",
                new LocalizedText("Prüfling", "Specimen"),
                Quantity.of(pieces),
                UnitPrice.of("1.82"),
                PriceUnit.ONE,
                Money.ofCents(182L * pieces),
                VatRate.STANDARD);
        history.record(
                SYSTEM,
                List.of(new PastOrder(
                        accounts.standing(member.account()).orElseThrow(),
                        member.login(),
                        member.name(),
                        placed,
                        Channel.WEB,
                        2,
                        new PostalAddress("Prüfbetrieb GmbH", "Werkstraße 1", "89073", "Ulm"),
                        "",
                        List.of(line),
                        List.of(),
                        OrderState.COMPLETED,
                        placed)));
    }

    /** List prices from a day on. */
    public void listPrice(ArticleId article, LocalDate from, Object... tiers) {
        prices.enterListPrices(SYSTEM, from, List.of(new PriceEntry(article, PriceFixtures.tiers(tiers))));
    }

    /** An article of the standard range, sold singly, unless said otherwise. */
    public final class AnArticle {
        private PriceUnit unit = PriceUnit.ONE;
        private int packagingUnit = 1;
        private boolean standard = true;
        private boolean stockOnly;
        private String cost = "0.01";
        private VatRate vatRate = VatRate.STANDARD;
        private int pieces;
        private Object[] tiers = {1, "10.00"};

        public AnArticle priced(String price) {
            return priced(1, price);
        }

        public AnArticle priced(Object... quantitiesAndPrices) {
            tiers = quantitiesAndPrices;
            return this;
        }

        public AnArticle per(PriceUnit priceUnit) {
            unit = priceUnit;
            return this;
        }

        public AnArticle packedBy(int packed) {
            packagingUnit = packed;
            return this;
        }

        public AnArticle outsideTheStandardRange() {
            standard = false;
            return this;
        }

        public AnArticle soldFromStockOnly() {
            stockOnly = true;
            return this;
        }

        public AnArticle costing(String net) {
            cost = net;
            return this;
        }

        public AnArticle taxed(VatRate rate) {
            vatRate = rate;
            return this;
        }

        public AnArticle inStock(int count) {
            pieces = count;
            return this;
        }

        public ArticleId id() {
            ArticleDraft some = ArticleFixtures.draft();
            ArticleDraft draft = new ArticleDraft(
                    some.number(),
                    some.gtin(),
                    some.manufacturerNumber(),
                    some.name(),
                    some.description(),
                    some.categoryCode(),
                    some.articleGroup(),
                    unit,
                    packagingUnit,
                    some.unitCode(),
                    vatRate,
                    some.attributes(),
                    some.consumable(),
                    standard,
                    some.growthEligible(),
                    stockOnly,
                    some.leadTimeDays(),
                    some.status(),
                    some.picture(),
                    UnitPrice.of(cost));
            ArticleId id =
                    new ArticleFixtures(imports, stock).articles(List.of(draft)).getFirst();
            if (pieces > 0) {
                stock.receive(SYSTEM, Map.of(id, pieces), "opening");
            }
            listPrice(id, LocalDate.of(2026, 1, 1), tiers);
            return id;
        }
    }
}
