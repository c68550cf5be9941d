package de.kontor.ordering;

import static de.kontor.starterpacks.PackageFixtures.COLLEAGUE;
import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.done;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static de.kontor.starterpacks.PackageFixtures.limited;
import static de.kontor.starterpacks.PackageFixtures.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.ordering.ReorderLine.Outcome;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.PackageReview;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.Shares;
import de.kontor.starterpacks.VersionId;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Terms;
import de.kontor.terms.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class PackageOrdersModuleTests {
    @Autowired
    PackageShopping packages;

    @Autowired
    Shopping shopping;

    @Autowired
    Checkout checkout;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk desk;

    @Autowired
    Reordering reordering;

    @Autowired
    PackageStudio studio;

    @Autowired
    PackageReview review;

    @Autowired
    PackageSales sales;

    @Autowired
    OrderHistory history;

    @Autowired
    de.kontor.accounts.Accounts accounts;

    @Autowired
    Catalog catalog;

    @Autowired
    Terms terms;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    PackageFixtures packaging;

    @Autowired
    MovableClock clock;

    Actor.Member owner;
    LocalDate today;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        today = LocalDate.now(clock);
    }

    /** 19 % and 7 % in one package: each share carries its own rate, and the order can be replayed to the cent. */
    @Test
    void chargesVatPerPartAndCanBeReplayed() {
        ArticleId book = fixtures.anArticle()
                .priced("40.00")
                .taxed(VatRate.REDUCED)
                .inStock(9)
                .id();
        VersionId version = sold("100.00", fixed(priced("80.00"), 1), fixed(book, 1));
        put(version, 3);
        OrderDetails order = placed();

        assertThat(order.goods()).isEqualTo(Money.of("300.00"));
        assertThat(order.lines().getFirst().parts())
                .extracting(part -> part.part().share())
                .containsExactly(Money.of("66.67"), Money.of("33.33"));
        assertThat(order.vat()).extracting(sum -> sum.net().toString()).containsExactly("200.01", "99.99");
        Quote stored = order.quote().orElseThrow();
        assertThat(Quoting.quote(stored.inputs(), terms.version(order.ruleSetVersion())))
                .isEqualTo(stored);
    }

    @Test
    void exemptsFromTheSurchargeButNotFromTheHardMinimum() {
        put(sold("60.00", fixed(priced("80.00"), 1)), 1);
        assertThat(shopping.cart(owner).quote().fees())
                .extracting(Quote.FeeLine::rule)
                .doesNotContain(RuleKind.SMALL_ORDER_SURCHARGE);
        assertThat(shopping.cart(owner).quote().isOrderable()).isTrue();

        owner = fixtures.anOwnerInRetreat();
        put(sold("40.00", fixed(priced("80.00"), 1)), 1);
        assertThat(shopping.cart(owner).quote().refusals())
                .extracting(Verdict.Refusal::rule)
                .containsExactly(RuleKind.HARD_MINIMUM);
    }

    @Test
    void costsTheSameForAllAndShowsTheSavingAgainstTheOwnPrices() {
        VersionId version = sold("100.00", fixed(priced("104.00"), 1));
        put(version, 1);
        assertThat(line(owner).starterPackage().orElseThrow().saving()).isEqualTo(Money.of("4.00"));

        Actor.Member platinum = fixtures.aForwardOwnerInTier(GrowthTier.PLATINUM);
        packages.add(platinum, version, proposed(version), Quantity.of(1));
        assertThat(line(platinum).net()).isEqualTo(Money.of("100.00"));
        // 8 % off would make it 95.68, so there is nothing to save, and never less
        assertThat(line(platinum).starterPackage().orElseThrow().saving()).isEqualTo(Money.ZERO);
    }

    @Test
    void keepsTheLimitPerAccountAtCheckoutForAllVersionsTogether() {
        ArticleId article = priced("200.00");
        VersionId first = packaging.published(limited(content("160.00", fixed(article, 1)), 2), today);
        put(first, 1);
        placed();
        VersionId second = packaging.next(first, limited(content("150.00", fixed(article, 1)), 2), today);
        put(second, 2);
        assertThat(reasons()).containsExactly("package.line.limit");
        packages.setQuantity(owner, second, Quantity.of(1));
        placed();
        put(second, 1);
        assertThat(reasons()).containsExactly("package.line.bought");
    }

    /** Two colleagues submit at the same moment: one order, and the other reads why not. */
    @Test
    void letsNoTwoColleaguesPassOneLimit() throws Exception {
        VersionId version = packaging.published(limited(content("160.00", fixed(priced("200.00"), 1)), 1), today);
        Actor.Member buyer = fixtures.aBuyerBeside(owner, java.util.Optional.empty());
        List<Callable<Submission>> submits = new ArrayList<>();
        for (Actor.Member member : List.of(owner, buyer)) {
            packages.add(member, version, proposed(version), Quantity.of(1));
            SubmitToken token = fixtures.anOpenCheckout(member).token();
            submits.add(() -> checkout.submit(member, token, CheckoutDraft.EMPTY, true));
        }
        assertThat(together(submits))
                .extracting(one -> one instanceof Submission.Placed)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void offersTheNewVersionToABuyerWhoseVersionWasSuperseded() {
        ArticleId article = priced("200.00");
        ArticleId other = priced("190.00");
        VersionId first = packaging.published(content("160.00", oneOf(1, article, other)), today);
        put(first, 2);
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        VersionId second = packaging.next(first, content("150.00", oneOf(1, article, other)), today);

        assertThat(checkout.submit(owner, token, CheckoutDraft.EMPTY, true))
                .isInstanceOfSatisfying(Submission.Changed.class, changed -> assertThat(
                                changed.offer().changes())
                        .extracting(message -> message.key())
                        .contains("checkout.changed.refused"));
        assertThat(reasons()).containsExactly("package.line.superseded");
        assertThat(packages.takeCurrent(owner, first)).isInstanceOf(CartChange.Done.class);
        assertThat(line(owner).item()).isEqualTo(new LineItem.Package(second.value()));
        assertThat(line(owner).net()).isEqualTo(Money.of("300.00"));
        placed();
    }

    @Test
    void refusesAVersionThatWasRetiredWhileInTheCart() {
        VersionId version = sold("160.00", fixed(priced("200.00"), 1));
        put(version, 1);
        done(review.retire(COLLEAGUE, version, "Lieferant weg"));
        assertThat(reasons()).containsExactly("package.line.retired");
        assertThat(packages.takeCurrent(owner, version)).isInstanceOf(CartChange.Refused.class);
    }

    @Test
    void explainsWhatChangedWhenASupersededVersionIsBoughtAgain() {
        ArticleId kept = priced("200.00");
        VersionId first = packaging.published(content("160.00", fixed(kept, 1), fixed(priced("9.00"), 1)), today);
        put(first, 1);
        OrderDetails order = placed();
        packaging.next(first, content("170.00", fixed(kept, 1), fixed(priced("50.00"), 1)), today);

        List<ReorderLine> again = reordering.again(owner, order.id()).orElseThrow();
        assertThat(again).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.REPRICED);
            assertThat(line.sentence().key()).isEqualTo("reorder.package.changed");
        });
        assertThat(line(owner).net()).isEqualTo(Money.of("170.00"));
    }

    @Test
    void saysSoWhenTheNextVersionHoldsTheSameInAnotherQuantity() {
        ArticleId screw = priced("20.00");
        VersionId first = packaging.published(content("90.00", fixed(screw, 5)), today);
        put(first, 1);
        OrderDetails order = placed();
        packaging.next(first, content("120.00", fixed(screw, 8)), today);

        List<ReorderLine> again = reordering.again(owner, order.id()).orElseThrow();
        assertThat(de.kontor.shared.Texts.of(java.util.Locale.GERMAN)
                        .text(again.getFirst().sentence()))
                .contains("jetzt in Fassung 2", "(5 → 8)");
    }

    /** Scenario 15: what comes back of version 1 is refunded by the shares of version 1. */
    @Test
    void keepsTheSharesOfTheVersionThatWasBought() {
        ArticleId part = priced("100.00");
        ArticleId rest = priced("100.00");
        VersionId first = packaging.published(content("120.00", fixed(part, 3), fixed(rest, 1)), today);
        put(first, 1);
        OrderDetails order = placed();
        packaging.next(first, content("199.00", fixed(part, 3), fixed(rest, 1)), today);

        OrderDetails.Part bought = orders.order(owner, order.id())
                .orElseThrow()
                .lines()
                .getFirst()
                .parts()
                .getFirst();
        assertThat(bought.part().share()).isEqualTo(Money.of("90.00"));
        assertThat(Shares.refund(bought.part().share(), bought.pieces(), 0, 1)).isEqualTo(Money.of("30.00"));
    }

    @Test
    void refusesAForgedChoice() {
        ArticleId inside = priced("200.00");
        VersionId version = packaging.published(content("160.00", oneOf(1, inside)), today);
        Selection forged = new Selection(List.of(List.of(priced("900.00"))));
        assertThat(packages.add(owner, version, forged, Quantity.of(1)))
                .isInstanceOfSatisfying(
                        CartChange.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("package.refused.selection"));
        put(version, 1);
        assertThat(packages.choose(owner, version, forged)).isInstanceOf(CartChange.Refused.class);
        assertThat(packages.add(owner, someId(), forged, Quantity.of(1))).isInstanceOf(CartChange.Refused.class);
        assertThat(shopping.cart(owner).lines()).hasSize(1);
    }

    @Test
    void letsTheBuyerChooseAndKeepsTheChoice() {
        ArticleId small = priced("200.00");
        ArticleId large = priced("220.00");
        VersionId version = packaging.published(content("160.00", oneOf(1, small, large)), today);
        put(version, 1);
        packages.choose(owner, version, new Selection(List.of(List.of(large))));
        OrderDetails order = placed();
        assertThat(order.lines().getFirst().parts())
                .extracting(part -> part.part().article())
                .containsExactly(large);
        assertThat(catalog.stock(List.of(large)).get(large).reserved()).isOne();
        assertThat(catalog.stock(List.of(small)).get(small).reserved()).isZero();
    }

    /** An article alone and in a package: the earlier line takes first, the rest comes later, nothing twice. */
    @Test
    void neverPromisesAPieceTwiceWhenAnArticleIsAlsoInAPackage() {
        ArticleId shared = fixtures.anArticle().priced("50.00").inStock(5).id();
        VersionId version = packaging.published(content("120.00", fixed(shared, 3)), today);
        fixtures.put(owner, shared, 4);
        put(version, 1);
        CartView cart = shopping.cart(owner);
        assertThat(cart.lines().get(0).promise().orElseThrow().availableNow()).isEqualTo(4);
        assertThat(cart.lines().get(1).promise().orElseThrow().backOrdered()).isEqualTo(1);

        OrderDetails order = placed();
        assertThat(catalog.stock(List.of(shared)).get(shared).available()).isZero();
        assertThat(order.lines().get(1).parts().getFirst().reserved()).isEqualTo(1);
        assertThat(desk.ship(OrderFixtures.SERVICE, order.id()).orElseThrow()).isInstanceOf(OrderChange.Refused.class);
        desk.cancel(OrderFixtures.SERVICE, order.id(), "Kunde hat es sich überlegt");
        assertThat(catalog.stock(List.of(shared)).get(shared).available()).isEqualTo(5);
    }

    @Test
    void refusesTogetherWhatIsSoldFromStockAloneAndComesBackByItself() {
        ArticleId last = fixtures.anArticle()
                .priced("80.00")
                .soldFromStockOnly()
                .inStock(2)
                .id();
        VersionId version = packaging.published(content("120.00", fixed(last, 2)), today);
        fixtures.put(owner, last, 1);
        put(version, 1);
        assertThat(reasons()).containsExactly("package.line.together");
        shopping.remove(owner, new LineItem.Article(last));
        assertThat(reasons()).isEmpty();
        packages.setQuantity(owner, version, Quantity.of(2));
        assertThat(reasons()).containsExactly("package.line.soldOut");
    }

    @Test
    void shipsThePartsOfAPackage() {
        ArticleId screw = priced("80.00");
        put(sold("120.00", fixed(screw, 2)), 3);
        OrderDetails order = placed();
        int before = catalog.stock(List.of(screw)).get(screw).onHand();
        assertThat(desk.ship(OrderFixtures.SERVICE, order.id()).orElseThrow()).isInstanceOf(OrderChange.Done.class);
        assertThat(catalog.stock(List.of(screw)).get(screw).onHand()).isEqualTo(before - 6);
        OrderDetails shipped = orders.order(owner, order.id()).orElseThrow();
        assertThat(shipped.lines().getFirst().shipped()).isEqualTo(3);
        assertThat(shipped.lines().getFirst().parts().getFirst().shipped()).isEqualTo(6);
    }

    /** Many buyers order the same two articles alone and packed, in either order: all get through, nothing is oversold. */
    @Test
    void neitherDeadlocksNorOversellsWhenManyBuyPackagesAndArticlesAtOnce() throws Exception {
        ArticleId one = fixtures.anArticle().priced("60.00").inStock(30).id();
        ArticleId two = fixtures.anArticle().priced("60.00").inStock(30).id();
        VersionId ab = packaging.published(content("100.00", fixed(one, 1), fixed(two, 1)), today);
        List<Callable<Submission>> submits = new ArrayList<>();
        int n = 0;
        for (Actor.Member member : fixtures.manyOwners(12)) {
            packages.add(member, ab, proposed(ab), Quantity.of(2));
            fixtures.put(member, n++ % 2 == 0 ? one : two, 2);
            SubmitToken token = fixtures.anOpenCheckout(member).token();
            submits.add(() -> {
                Submission first = checkout.submit(member, token, CheckoutDraft.EMPTY, true);
                return first instanceof Submission.Changed
                        ? checkout.submit(member, token, CheckoutDraft.EMPTY, true)
                        : first;
            });
        }
        together(submits);
        for (ArticleId article : List.of(one, two)) {
            assertThat(catalog.stock(List.of(article)).get(article).available()).isNotNegative();
        }
    }

    @Test
    void countsWhatAVersionBroughtAndWhoCameBack() {
        ArticleId part = fixtures.anArticle()
                .priced("100.00")
                .costing("40.00")
                .inStock(50)
                .id();
        VersionId version = packaging.published(content("90.00", fixed(part, 1)), today);
        put(version, 2);
        placed();
        put(version, 1);
        OrderDetails cancelled = placed();
        orders.cancel(owner, cancelled.id());

        PackageSale sale = sale(version);
        assertThat(sale.sold()).isEqualTo(2);
        assertThat(sale.revenue()).isEqualTo(Money.of("180.00"));
        assertThat(sale.margin()).isEqualTo(Money.of("100.00"));
        assertThat(sale.buyers()).isOne();
        assertThat(sale.measured()).as("the 90 days have only begun").isZero();
    }

    private PackageSale sale(VersionId version) {
        return sales.since(PackageFixtures.WRITER, today.minusDays(1)).stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    /** Who bought four months ago and ordered again after a month came back; who never did, did not. */
    @Test
    void measuresWhoOrderedAgainWithinNinetyDays() {
        VersionId version = packaging.published(content("90.00", fixed(priced("100.00"), 1)), today);
        Actor.Member gone = fixtures.anOwnerInRetreat();
        history.record(
                OrderFixtures.SYSTEM,
                List.of(past(owner, version, 120), past(owner, version, 90), past(gone, version, 120)));
        PackageSale sale = sales.since(PackageFixtures.WRITER, today.minusDays(200)).stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
        assertThat(sale.measured()).isEqualTo(2);
        assertThat(sale.returned()).isOne();
    }

    private PastOrder past(Actor.Member member, VersionId version, int daysAgo) {
        PackagePart part = new PackagePart(
                priced("100.00"),
                "A-1",
                PackageFixtures.text("Teil"),
                Quantity.of(1),
                VatRate.STANDARD,
                Money.of("90.00"),
                Money.of("30.00"));
        return new PastOrder(
                accounts.standing(member.account()).orElseThrow(),
                member.login(),
                member.name(),
                clock.instant().minus(java.time.Duration.ofDays(daysAgo)),
                de.kontor.terms.Channel.WEB,
                terms.inForce(today).version(),
                new de.kontor.accounts.PostalAddress("Prüfbetrieb GmbH", "Werkstraße 1", "89073", "Ulm"),
                "",
                List.of(new PastOrder.Line(
                        new LineItem.Package(version.value()),
                        "P-1",
                        PackageFixtures.text("Paket"),
                        Quantity.of(1),
                        de.kontor.shared.UnitPrice.of("90.00"),
                        de.kontor.shared.PriceUnit.ONE,
                        Money.of("90.00"),
                        VatRate.STANDARD,
                        List.of(part))),
                List.of(),
                OrderState.COMPLETED,
                clock.instant().minus(java.time.Duration.ofDays(daysAgo - 1)));
    }

    private List<Submission> together(List<Callable<Submission>> submits) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Submission> results = new ArrayList<>();
            for (Future<Submission> done : threads.invokeAll(submits)) {
                results.add(done.get());
            }
            return results;
        }
    }

    private ArticleId priced(String net) {
        return fixtures.anArticle().priced(net).inStock(100).id();
    }

    private VersionId sold(String price, de.kontor.starterpacks.Slot... slots) {
        return packaging.published(content(price, slots), today);
    }

    private static VersionId someId() {
        return new VersionId(java.util.UUID.randomUUID());
    }

    private Selection proposed(VersionId version) {
        return Selection.proposed(contentOf(version));
    }

    private PackageContent contentOf(VersionId version) {
        return studio.version(PackageFixtures.WRITER, version).orElseThrow().content();
    }

    private void put(VersionId version, int count) {
        CartChange change = packages.add(owner, version, proposed(version), Quantity.of(count));
        assertThat(change).isInstanceOf(CartChange.Done.class);
    }

    private QuotedLine line(Actor.Member member) {
        return shopping.cart(member).quote().lines().getFirst();
    }

    private List<String> reasons() {
        return shopping.cart(owner).quote().refusals().stream()
                .map(refusal -> refusal.reason().key())
                .toList();
    }

    private OrderDetails placed() {
        Submission submission =
                checkout.submit(owner, fixtures.anOpenCheckout(owner).token(), CheckoutDraft.EMPTY, true);
        if (submission instanceof Submission.Placed placed) {
            return orders.order(owner, placed.order()).orElseThrow();
        }
        throw new AssertionError(submission);
    }
}
